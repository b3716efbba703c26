import { useTranslation } from 'react-i18next';
import button from '../../ui/button.module.css';
import { useDesk } from './ReviewContext';
import { markStateOf } from './textMarks';

/** Accepts every matched figure that nothing is said against, in one step that one undo takes back. */
export function AcceptMatched() {
  const { t } = useTranslation();
  const { state, decide } = useDesk();
  const keys = state.figures
    .filter((figure) => markStateOf(figure) === 'matched' && figure.issues.length === 0)
    .map(({ key }) => key);
  const n = keys.length;
  return (
    <button
      type="button"
      className={button.button}
      disabled={n === 0}
      onClick={() => decide([{ type: 'accept', keys }], t('review.saidMany', { n }))}
    >
      {t('review.acceptMatched', { n })}
    </button>
  );
}
