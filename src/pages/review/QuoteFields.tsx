import { useTranslation } from 'react-i18next';
import { ChoiceField } from './ChoiceField';
import { useDesk } from './ReviewContext';
import { sectionOf } from './sectionOf';
import { TextField } from './TextField';
import { useSectionName } from './useSectionName';

/** The words that are quoted, looked up in the text as they are typed, and the section they stand in. */
export function QuoteFields(props: {
  quote: string;
  section: string;
  fault: string | undefined;
  onChange: (change: { quote?: string; section?: string }) => void;
}) {
  const { t } = useTranslation();
  const { draft, material } = useDesk();
  const { sections } = material;
  const sectionName = useSectionName();
  const { quote, section } = props;
  const at = quote.trim() === '' ? -1 : draft.text.indexOf(quote.trim());
  const fault = props.fault ?? (quote.trim() !== '' && at === -1 ? t('review.typed.notInText') : undefined);
  const titleOf = ({ id, title }: { id: string; title: string }) => `${sectionName(id)} ${title}`.trim();
  return (
    <>
      <TextField
        label={t('review.fields.quote')}
        value={quote}
        isLong
        lang="zh-CN"
        hint={
          at === -1
            ? t('review.hints.quote')
            : t('review.typed.inText', { section: sectionName(sectionOf(sections, at)) })
        }
        fault={fault}
        onChange={(words) => {
          const place = words.trim() === '' ? -1 : draft.text.indexOf(words.trim());
          props.onChange(place === -1 ? { quote: words } : { quote: words, section: sectionOf(sections, place) });
        }}
      />
      <ChoiceField
        label={t('terms.section')}
        isWide
        value={section}
        options={sections.map((one) => ({ value: one.id, label: titleOf(one).slice(0, 60) }))}
        onChange={(id) => props.onChange({ section: id })}
      />
    </>
  );
}
