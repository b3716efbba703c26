import type { TFunction } from 'i18next';
import type { Draft } from '../../review/draft';

/** What a draft's text is called: its file's name, or that it was pasted. */
export const fileName = ({ file }: Draft, t: TFunction): string => file || t('intake.pasted');
