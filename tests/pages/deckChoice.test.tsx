import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describe, expect, test } from 'vitest';
import { withFiles } from '../../mocks/handlers';
import { addWords } from '../../src/i18n/addWords';
import { LATE_GROUPS } from '../../src/i18n/lateGroups';
import { useDeck } from '../../src/pages/present/useDeck';
import { fictionalTexts } from '../support/fictional';
import { makeView } from '../support/makeSaved';
import { type AppOptions, address, renderApp } from '../support/renderApp';
import { keep } from '../support/saved';

/** A page that tells what a deck is made of, in place of the stage. */
function DeckTold() {
  const { asked, plan, slides, index, go, isPending, isEmpty, conditions, unknown, faults, backTo } = useDeck();
  const told = { isPending, isEmpty, conditions, unknown, backTo, faults: faults.map(({ text }) => text) };
  return (
    <>
      <h1>{slides[index]?.title ?? (isPending ? 'pending' : 'nothing')}</h1>
      <pre data-testid="slides">{slides.map(({ id }) => id).join(' ')}</pre>
      <pre data-testid="told">{JSON.stringify(told)}</pre>
      <p>{`${asked.type} ${plan.length}`}</p>
      <button type="button" onClick={() => go(index + 1)}>
        on
      </button>
    </>
  );
}

function DeckPage() {
  const { i18n } = useTranslation();
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    void addWords(i18n, ...LATE_GROUPS).then(() => setIsReady(true));
  }, [i18n]);
  return isReady ? <DeckTold /> : null;
}

const pages = [{ path: 'deck', Component: DeckPage }];

async function deck(search: string, options: AppOptions = {}) {
  const { screen } = await renderApp(`/deck/${search}`, { pages, ...options });
  const textOf = (id: string) => screen.getByTestId(id).element().textContent ?? '';
  return {
    screen,
    ids: () => textOf('slides').split(' ').filter(Boolean),
    told: (): Record<string, unknown> => JSON.parse(textOf('told')),
    title: screen.getByRole('heading', { level: 1 }),
  };
}

describe('the way to slides', () => {
  test.each([
    ['/', '/present/'],
    ['/domains/disputes/', '/present/?domain=disputes'],
    ['/indicators/?domain=disputes&status=below-ceiling&view=cards', '/present/?domain=disputes&status=below-ceiling'],
    ['/indicators/petition-resolution-rate/', '/present/?i=petition-resolution-rate'],
    ['/records/?kind=honour&domain=supervision', '/present/?show=records&kind=honour&domain=supervision'],
    ['/actions/', '/present/?show=actions'],
    ['/compare/?i=risk-list,commended-people', '/present/?i=risk-list,commended-people'],
    ['/data/', '/present/'],
  ])('from %s', async (from, to) => {
    const { screen } = await renderApp(from);
    const link = screen.getByRole('main').getByRole('link', { name: '投影', exact: true });
    await expect.element(link).toHaveAttribute('href', to);
  });

  test('it opens the deck, without another load', async () => {
    const { screen } = await renderApp('/data/');
    await screen.getByRole('main').getByRole('link', { name: '投影', exact: true }).click();
    await expect.poll(address).toBe('/present/');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('肇庆市2023年法治政府建设指标');
  });

  test('it follows a filter chosen on the page', async () => {
    const { screen } = await renderApp('/indicators/');
    const link = screen.getByRole('main').getByRole('link', { name: '投影', exact: true });
    await expect.element(link).toHaveAttribute('href', '/present/');
    await screen.getByRole('searchbox').fill('信访');
    await expect.element(link).toHaveAttribute('href', `/present/?q=${encodeURIComponent('信访')}`);
  });

  test('rows picked on the explorer', async () => {
    const { screen } = await renderApp('/indicators/?pick=risk-list,commended-people');
    const link = screen.getByRole('link', { name: /^投影 / });
    await expect.element(link).toHaveAttribute('href', '/present/?i=risk-list,commended-people');
  });

  test('a kept view', async () => {
    keep({ views: [makeView('a', { name: '信访专题', path: '/indicators/?domain=disputes&report=zhaoqing-2023' })] });
    const { screen } = await renderApp('/saved/');
    const link = screen.getByRole('link', { name: '投影 信访专题' });
    await expect.element(link).toHaveAttribute('href', '/present/?domain=disputes&report=zhaoqing-2023');
  });
});

describe('what a deck is made of', () => {
  test('everything', async () => {
    const { ids, told } = await deck('');
    expect(ids()).toContain('gap');
    expect(ids().filter((id) => id.startsWith('domain-'))).toHaveLength(4);
    expect(told()).toMatchObject({
      conditions: [],
      backTo: '/',
      isEmpty: false,
      unknown: { slides: [], indicators: [] },
    });
  });

  test('a domain, with its records', async () => {
    const { ids, told } = await deck('?domain=supervision');
    expect(ids().slice(-3)).toEqual(['plans', 'honours', 'sources']);
    expect(ids().filter((id) => id.startsWith('figure-'))).toHaveLength(6);
    expect(ids().filter((id) => id.startsWith('domain-'))).toEqual([]);
    expect(told()).toMatchObject({ conditions: ['领域：权力监督'], backTo: '/domains/supervision/' });
  });

  test('figures chosen, in their order; the way back is the comparison', async () => {
    const { ids, told } = await deck('?i=litigation-cases,risk-list');
    expect(ids().slice(0, 4)).toEqual(['cover', 'headline', 'figure-litigation-cases', 'figure-risk-list']);
    expect(told()).toMatchObject({ backTo: '/compare/?i=litigation-cases,risk-list' });
  });

  test('a question in words, in the order asked for', async () => {
    const { ids, told } = await deck(`?q=${encodeURIComponent('信访')}&sort=-value`);
    expect(ids()).toContain('figure-petition-resolution-rate');
    expect(told().conditions).toEqual(['查找“信访”']);
  });

  test('records only', async () => {
    const { ids, told } = await deck('?show=records&kind=honour');
    expect(ids()).toEqual(['cover', 'honours', 'honours-2', 'sources']);
    expect(told()).toMatchObject({ backTo: '/records/?kind=honour', conditions: ['举措', '类型：荣誉'] });
  });

  test('problems and plans of a domain', async () => {
    const { ids } = await deck('?show=actions&domain=disputes');
    expect(ids()).toEqual(['cover', 'plans', 'sources']);
  });

  test('slides chosen, in their order; going on', async () => {
    const { screen, ids, title } = await deck('?slides=sources,gap,nowhere&slide=sources');
    expect(ids()).toEqual(['sources', 'gap']);
    await expect.element(title).toHaveTextContent('数字都从哪里来');
    await screen.getByRole('button', { name: 'on' }).click();
    await expect.element(title).toHaveTextContent('差距最大');
    expect(address()).toContain('slide=gap');
    await screen.getByRole('button', { name: 'on' }).click();
    await expect.element(title).toHaveTextContent('差距最大');
  });
});

describe('what is not there', () => {
  test('nothing found: the conditions, and where they can be loosened', async () => {
    const { title, told } = await deck('?domain=disputes&kind=rank');
    await expect.element(title).toHaveTextContent('nothing');
    expect(told()).toMatchObject({
      isEmpty: true,
      isPending: false,
      conditions: ['领域：争议化解', '类型：排名'],
      backTo: '/indicators/?domain=disputes&kind=rank',
    });
  });

  test('figures and slides the address names are told, not replaced', async () => {
    const { ids, told } = await deck('?i=risk-list,risk-lost&slide=nowhere');
    expect(ids()).toContain('figure-risk-list');
    expect(told()).toMatchObject({ unknown: { slides: ['nowhere'], indicators: ['risk-lost'] } });
    expect(address()).toContain('i=risk-list,risk-lost');
  });

  test('only figures that are not there make no deck of the whole report', async () => {
    const { told } = await deck('?i=risk-lost');
    expect(told()).toMatchObject({ isEmpty: true, unknown: { indicators: ['risk-lost'] } });
  });
});

describe('several places and years', () => {
  const handlers = withFiles(fictionalTexts());

  test('chosen figures get a slide of their trend, once every report is read', async () => {
    const { ids, told, screen } = await deck('?i=answer-rate&place=fictional-a', { handlers });
    await expect.poll(ids).toContain('trend-answer-rate');
    expect(told()).toMatchObject({ isPending: false, faults: [], backTo: '/compare/?i=answer-rate&place=fictional-a' });
    await expect.element(screen.getByText(/^standard/)).toBeVisible();
  });

  test('the change is the message, and the reports are its source', async () => {
    const { title } = await deck('?i=answer-rate&place=fictional-a&slide=trend-answer-rate', { handlers });
    await expect.element(title).toHaveTextContent('虚构答复率：虚构甲市2020—2023年+4.58个百分点');
  });

  test('a list of figures has no trends to wait for', async () => {
    const { ids } = await deck('?domain=fictional-one', { handlers });
    expect(ids().filter((id) => id.startsWith('trend-'))).toEqual([]);
    expect(ids().length).toBeGreaterThan(3);
  });
});
