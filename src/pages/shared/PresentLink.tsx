import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../ui/button.module.css';
import { deckOfAddress } from '../../url/deckOfAddress';
import { paths } from '../../url/paths';

/**
 * The way from a page to the same on slides; nothing where a page has nothing to show on them.
 * @param of the page's address below the site's root, with what it asks and its report: `/indicators/?domain=disputes`
 * @param about what tells it from other links of its name
 */
export function PresentLink({ of, about, isPlain }: { of: string; about?: string; isPlain?: boolean }) {
  const { t } = useTranslation();
  const deck = deckOfAddress(of);
  if (deck === null) return null;
  const name = t('shell.present');
  return (
    <Link
      className={isPlain ? undefined : button.button}
      to={paths.present + deck}
      aria-label={about ? `${name} ${about}` : undefined}
    >
      {name}
    </Link>
  );
}
