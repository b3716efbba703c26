import type { TFunction } from 'i18next';
import type { IntakeIssue } from './intakeIssue';

/** Types as JSON has them. */
const TYPES = ['array', 'boolean', 'int', 'null', 'number', 'object', 'string'] as const;
/** What `excerpt` writes for a field that is not there. */
const MISSING = '—';
const isType = (name: string): name is (typeof TYPES)[number] => TYPES.some((type) => type === name);

/**
 * What the rules of a dataset found wrong in a file a person brought, and what they can do: a file cut off or of a
 * later version is told as such, not as a rule that was broken.
 */
export function dataWords(
  { expected, values, place }: IntakeIssue,
  got: string,
  t: TFunction,
): { what: string; todo: string } {
  const detail = String(values.detail ?? '');
  if (expected === 'json') {
    const [line = '', column = ''] = detail.split(':');
    return { what: t('intake.data.json.what', { line, column }), todo: t('intake.data.json.todo') };
  }
  if (expected === 'not-html') return { what: t('intake.data.not-html.what'), todo: t('intake.data.not-html.todo') };
  if (expected === 'version') {
    return Number(values.got) > Number(detail)
      ? { what: t('intake.data.later.what'), todo: t('intake.data.later.todo') }
      : { what: t('intake.data.version.what'), todo: t('intake.data.version.todo') };
  }
  const plain = (name: string) => (isType(name) ? t(`intake.data.types.${name}`) : name);
  const types = detail.split(' | ').map(plain).join(t('intake.data.or'));
  // A pattern says nothing to who has to mend it.
  const isPattern = expected === 'format' && detail.startsWith('/');
  const due =
    expected === 'type'
      ? types
      : isPattern
        ? t('intake.data.format')
        : expected
          ? t(`faults.expected.${expected}`, { detail })
          : '';
  const what = t('intake.what.data', { expected: due, got: got === '' || got === MISSING ? t('faults.nothing') : got });
  // Rows of a table and quotes are held against the text; what else a file says is mended where the file was made.
  const isOfText = place.kind === 'row' || expected === 'value-in-quote' || expected === 'range-end';
  return { what, todo: t(isOfText ? 'intake.todo.data' : 'intake.data.todo') };
}
