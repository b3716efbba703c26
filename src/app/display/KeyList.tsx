import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTo } from '../../pages/shared/useTo';
import { isApple } from '../../ui/isApple';
import { paths } from '../../url/paths';
import styles from './KeyList.module.css';
import part from './part.module.css';

/** The keys that settings have to do with, and where all of them are told. */
export function KeyList({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation();
  const to = useTo();
  const apple = isApple();
  const rows = [
    [t(apple ? 'display.keyNames.panelApple' : 'display.keyNames.panel'), t('display.keysDo.panel')],
    [t('display.keyNames.deck'), t('display.keysDo.deck')],
    [t('display.keyNames.escape'), t('display.keysDo.escape')],
    [t(apple ? 'search.keysApple' : 'search.keys'), t('display.keysDo.find')],
  ] as const;
  return (
    <div className={part.part}>
      <h3>{t('display.keys')}</h3>
      <dl className={styles.keys}>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>
        <Link to={to(paths.help)} onClick={onLeave}>
          {t('display.more')}
        </Link>
      </p>
    </div>
  );
}
