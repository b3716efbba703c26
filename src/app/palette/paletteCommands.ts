import type { TFunction } from 'i18next';
import type { Language } from '../../i18n/languages';
import type { ShareLink } from '../../pages/shared/useShareLink';
import { type Preferences, writePreferences } from '../../preferences/preferences';
import { deckOfAddress } from '../../url/deckOfAddress';
import { paths } from '../../url/paths';
import { displayCommands } from './displayCommands';
import type { Named } from './named';
import { type PaletteList, plainEntry } from './paletteEntry';

const fieldsOf = ({ entry, also }: Named) => ({ names: [entry.title, ...entry.detail, also], texts: [] });
const entryOf = ({ entry }: Named) => entry;

/**
 * The pages of the site, in the order of the menu, and what they show on slides.
 * @param here the page that is open: its address below the site's root, and its name
 */
export function pageList(
  t: TFunction,
  firstDomain: string | null,
  here: { address: string; name: string },
): PaletteList<Named> {
  const pages = [
    [paths.overview, t('shell.overview')],
    ...(firstDomain === null ? [] : [[paths.domain(firstDomain), t('shell.domains')] as const]),
    [paths.explorer, t('shell.indicators')],
    [paths.records, t('shell.records')],
    [paths.actions, t('shell.actions')],
    [paths.compare, t('shell.compare')],
    [paths.saved, t('shell.saved')],
    [paths.data, t('shell.data')],
    [paths.importing, t('shell.importing')],
    [paths.reports, t('shell.reports')],
    [paths.verify, t('shell.verify')],
    [paths.help, t('shell.help')],
  ] as const;
  const items = pages.map(([path, title]) => ({
    entry: plainEntry(`page:${path}`, title, { target: { path } }),
    also: '',
  }));
  const deck = deckOfAddress(here.address);
  const decks = [['', t('shell.overview')], ...(deck ? [[deck, here.name] as const] : [])] as const;
  for (const [search, name] of decks) {
    const target = { path: paths.present, search };
    items.push({ entry: plainEntry(`present:${search}`, t('shell.present'), { detail: [name], target }), also: '' });
  }
  return { id: 'pages', items, fieldsOf, entryOf };
}

/** What can be done from anywhere. To add something, add an item; with `isOnlyFound` it shows once it is looked for. */
export function commandList(
  t: TFunction,
  now: { preferences: Preferences; language: Language; hrefOf: (language: Language) => string; share: ShareLink },
): PaletteList<Named> {
  const other = now.language === 'en' ? 'zh-CN' : 'en';
  const items: Named[] = [
    ...displayCommands(t, now.preferences),
    {
      entry: plainEntry('command:language', t(`shell.languages.${other}`), {
        detail: [t('display.language')],
        target: {
          run: () => {
            writePreferences({ language: other });
            // In place of this entry: Back must not return to the other language and be sent on again.
            window.location.replace(now.hrefOf(other));
            return null;
          },
        },
      }),
      also: t('finder.also.language'),
    },
    {
      entry: plainEntry('command:copy', t('finder.copyLink'), { target: { run: () => copyLink(t, now.share) } }),
      also: t('finder.also.copy'),
    },
    {
      entry: plainEntry('command:print', t('finder.print'), {
        target: {
          run: () => {
            // Once the palette is gone.
            window.setTimeout(() => window.print(), 100);
            return null;
          },
        },
      }),
      also: t('finder.also.print'),
    },
  ];
  return { id: 'commands', items, fieldsOf, entryOf };
}

async function copyLink(t: TFunction, share: ShareLink): Promise<string> {
  const link = share.address(window.location.href);
  try {
    await navigator.clipboard.writeText(link);
    return share.done(t('finder.copied'));
  } catch {
    return t('finder.copyRefused', { link });
  }
}
