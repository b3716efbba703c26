/** What a source can be: a text, or data. */
export const TEXT_FORMS = ['txt', 'html', 'docx', 'pdf', 'pasted'] as const;
export const DATA_FORMS = ['json', 'csv', 'xlsx'] as const;
const FORMS = [...TEXT_FORMS, ...DATA_FORMS] as const;
export type Form = (typeof FORMS)[number];

export function isForm(value: unknown): value is Form {
  return FORMS.some((form) => form === value);
}
