import { useTranslation } from 'react-i18next';
import { DECK_KEYS } from '../../deck/deckKeys';
import type { PresenterCommand } from '../../deck/presenterKeys';
import styles from './Help.module.css';
import { Layer } from './Layer';
import { PlayChoice } from './PlayChoice';
import { Toast } from './Toast';
import type { Presenter } from './usePresenter';

/** What the rest of this layer shows by itself. */
const ELSEWHERE: readonly PresenterCommand[] = ['autoplay', 'help'];
const BUTTONS = DECK_KEYS.letters.filter(([command]) => !ELSEWHERE.includes(command));

/** Everything the deck can do, each with its key; what a press can do is a button. */
export function Help({ presenter }: { presenter: Presenter }) {
  const { t } = useTranslation();
  const run = (command: PresenterCommand) => {
    presenter.closeLayer();
    presenter.run(command);
  };
  return (
    <Layer
      title={t('present.do.help')}
      size="small"
      onClose={presenter.closeLayer}
      foot={<Toast presenter={presenter} />}
    >
      <ul className={styles.commands}>
        {BUTTONS.map(([command, key], i) => (
          <li key={command}>
            <button type="button" data-first={i === 0 ? '' : undefined} onClick={() => run(command)}>
              <kbd>{key}</kbd>
              <span>{t(`present.do.${command}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <PlayChoice presenter={presenter} />
      <h3 className={styles.title}>{t('present.moving')}</h3>
      <dl className={styles.moves}>
        {DECK_KEYS.moves.map((move) => (
          <div key={move}>
            <dt>{t(`present.keys.${move}`)}</dt>
            <dd>{t(`present.ways.${move}`)}</dd>
          </div>
        ))}
      </dl>
    </Layer>
  );
}
