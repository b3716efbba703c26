import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Domain } from '../../dataset/schema';
import { useLanguage } from '../../i18n/useLanguage';
import { inLanguage } from '../../model/format';
import tabs from '../../ui/linkTabs.module.css';
import { briefSearch } from '../../url/briefParams';
import { paths } from '../../url/paths';
import { useTo } from '../shared/useTo';

/** What the briefing is about: the whole report, or one domain; the choice is in the address. */
export function BriefScope({ domains, chosen }: { domains: readonly Domain[]; chosen: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const to = useTo();
  const scopes = [
    { id: null, name: t('brief.whole') },
    ...domains.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
  ];
  return (
    <nav aria-label={t('brief.scope')} className={tabs.tabs}>
      {scopes.map(({ id, name }) => (
        <Link
          key={name}
          to={to(paths.brief, briefSearch({ domain: id }))}
          aria-current={id === chosen ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
