import { describe, expect, test } from 'vitest';
import { expectFault, expectSlow, FAULTS, retryAll } from '../support/faults';
import { rowsOf, textsIn, textsOf } from '../support/read';
import { address, renderApp } from '../support/renderApp';

describe('the report as it is', () => {
  test.each([
    ['administration', '依法行政：5项比率中2项达到100%，3项仍有缺口', '12项数量和排名、33条举措、4个问题、6项计划'],
    ['enforcement', '行政执法：2项比率全部达到100%', '3项数量和排名、11条举措、1个问题、1项计划'],
    ['disputes', '争议化解：2项比率中1项达到100%，1项仍有缺口', '3项数量和排名、18条举措、1项计划'],
    ['supervision', '权力监督：4项比率全部达到100%', '2项数量和排名、8条举措、1项计划'],
  ])('%s: its sentence', async (id, sentence, facts) => {
    const { screen } = await renderApp(`/domains/${id}/`);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(sentence);
    await expect.element(screen.getByText(`报告在这一领域还列出${facts}。`)).toBeVisible();
    expect(document.title).toBe(`${sentence.slice(0, 4)} · 法治政府建设指标`);
  });

  test('rates by gap, counts by category', async () => {
    const { screen } = await renderApp('/domains/administration/');
    const rates = screen.getByRole('region', { name: '比率距100%还差多少' });
    expect(textsIn(rates, 'ol li svg text')).toEqual(['3.42', '0.13', '0.04']);
    expect(textsIn(rates, 'dd a')).toEqual(['合法性审查率', '审查问题处理率']);
    const counts = screen.getByRole('region', { name: '数量与排名' });
    expect(textsOf(counts.getByRole('heading', { level: 3 }))).toEqual(['组织领导', '政务服务', '立法与规范性文件']);
    expect(textsOf(counts.getByRole('listitem')).slice(5, 8)).toEqual([
      '“粤智助”服务事项数量全省排名第一',
      '“一件事”主题服务1096个',
      '下放的市、县级政务服务事项156项',
    ]);
  });

  test('documents issued against repealed: the drawing and its table agree', async () => {
    const { screen } = await renderApp('/domains/administration/');
    const figure = screen.getByRole('figure', { name: '出台39件规范性文件，废止13件' });
    await expect.poll(() => textsIn(figure, '.recharts-label')).toEqual(['39件', '6件', '7件']);
    await figure.getByText('以表格查看').click();
    expect(rowsOf(figure.getByRole('table'))).toEqual([
      ['出台规范性文件', '39件'],
      ['废止市政府文件', '6件'],
      ['废止部门文件', '7件'],
    ]);
  });

  test('records by category and kind', async () => {
    const { screen } = await renderApp('/domains/disputes/');
    const figure = screen.getByRole('figure', { name: '18条举措中机制最多，有12条' });
    await figure.getByText('以表格查看').click();
    expect(rowsOf(figure.getByRole('table'))).toEqual([
      ['普法宣传', '0', '4', '0', '0'],
      ['平安建设与应急', '1', '1', '1', '1'],
      ['调解', '0', '2', '0', '0'],
      ['信访', '0', '2', '0', '0'],
      ['复议与应诉', '0', '3', '3', '0'],
    ]);
    // Kind after kind, each from the first category to the last.
    await expect
      .poll(() => textsIn(figure, '.recharts-label').filter(Boolean))
      .toEqual(['1', '4', '1', '2', '2', '3', '1', '3', '1']);
  });

  test('a domain without a problem says that the report lists none, beside its plan', async () => {
    const { screen } = await renderApp('/domains/disputes/');
    const actions = screen.getByRole('region', { name: '问题与计划' });
    await expect.element(actions).toHaveTextContent('报告没有列出同类问题');
    await expect.element(actions.getByText('提升行政应诉工作质效').first()).toBeVisible();
  });

  test('the menu leads to the first domain, the switch to the others, the records page keeps the domain', async () => {
    const { screen } = await renderApp('/domains');
    await expect.poll(address).toBe('/domains/administration/');
    const others = screen.getByRole('navigation', { name: '切换领域' });
    await expect.element(others.getByRole('link', { name: '依法行政' })).toHaveAttribute('aria-current', 'page');
    await others.getByRole('link', { name: '权力监督' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('权力监督');
    await screen.getByRole('link', { name: '在举措页中筛选' }).click();
    await expect.element(screen.getByText('8条举措符合条件（共70条）')).toBeVisible();
    expect(address()).toBe('/records/?domain=supervision');
  });
});

test('an empty report', async () => {
  const { screen } = await renderApp('/domains/disputes/', { scenario: 'empty' });
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('争议化解：这份报告没有这一领域的数字');
  await expect.element(screen.getByText('报告没有列出这一领域的问题或计划。')).toBeVisible();
});

test('late data', async () => {
  const { screen } = await renderApp('/domains/disputes/', { scenario: 'slow', isEarly: true });
  await expectSlow(screen, /争议化解：2项比率/);
});

describe.each(FAULTS)('$scenario', (fault) => {
  test('says what happened, not that the report has nothing, and shows all after another try', async () => {
    const { screen } = await renderApp('/domains/disputes/', { scenario: fault.scenario });
    await expectFault(screen, fault);
    const heading = screen.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveTextContent(/^(争议化解：)?数据没有读到$/);
    await expect.element(screen.getByRole('main')).not.toHaveTextContent('报告没有');
    await retryAll(screen, fault);
    await expect.element(heading).toHaveTextContent('争议化解：2项比率中1项达到100%，1项仍有缺口');
    expect(address()).toBe('/domains/disputes/');
  });
});
