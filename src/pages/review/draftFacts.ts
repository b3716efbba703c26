import type { TFunction } from 'i18next';
import { ENCODINGS } from '../../intake/encodings';
import { TEXT_FORMS } from '../../intake/forms';
import { formatNumber, type Language } from '../../model/format';
import type { Draft } from '../../review/draft';

/** What a draft's text was read from, in words: the kind of file, its encoding, how much there is. */
export function draftFacts({ form, encoding, text }: Draft, t: TFunction, language: Language): readonly string[] {
  const kind = TEXT_FORMS.find((each) => each === form);
  const known = ENCODINGS.find((each) => each === encoding);
  return [
    // Pasted, it is called so.
    ...(kind && kind !== 'pasted' ? [t(`intake.forms.${kind}`)] : []),
    ...(known ? [t(`intake.encodings.${known}`)] : []),
    t('review.characters', { n: formatNumber(text.length, language) }),
  ];
}
