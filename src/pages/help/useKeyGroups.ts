import { useTranslation } from 'react-i18next';
import { DECK_KEYS } from '../../deck/deckKeys';
import { REVIEW_KEYS } from '../shared/reviewKeys';
import { SITE_KEYS } from '../shared/siteKeys';

interface KeyRow {
  /** As printed on them. */
  keys: readonly string[];
  does: string;
}

/** Moves that are told in words, not by the names of keys. */
const TOLD: readonly (typeof DECK_KEYS.moves)[number][] = ['number', 'swipe'];

/** Words of keys, one space apart, each a key of its own. */
const each = (keys: string): readonly string[] => keys.split(' ');

/** All keys by where they work, in words; those of the deck are the ones its own help lists. */
export function useKeyGroups(): readonly { title: string; rows: readonly KeyRow[] }[] {
  const { t } = useTranslation();
  const { letters, moves } = DECK_KEYS;
  return [
    {
      title: t('help.keyGroups.site'),
      rows: [
        { keys: [t('search.keys'), t('search.keysApple'), SITE_KEYS.find], does: t('help.does.find') },
        { keys: [t('display.keyNames.panel'), t('display.keyNames.panelApple')], does: t('display.keysDo.panel') },
        { keys: [SITE_KEYS.evidence.toUpperCase()], does: t('help.does.evidence') },
        { keys: [t('help.pressed.escape')], does: t('display.keysDo.escape') },
        { keys: [t('help.pressed.tab')], does: t('help.does.tab') },
        { keys: each(t('help.pressed.press')), does: t('help.does.press') },
      ],
    },
    {
      title: t('help.keyGroups.finder'),
      rows: [
        { keys: each(t('help.pressed.move')), does: t('help.does.move') },
        { keys: each(t('help.pressed.ends')), does: t('help.does.ends') },
        { keys: [t('help.pressed.choose')], does: t('help.does.choose') },
      ],
    },
    {
      title: t('help.keyGroups.lists'),
      rows: [
        { keys: [t('help.pressed.check')], does: t('help.does.check') },
        { keys: [t('help.pressed.escape')], does: t('help.does.clear') },
      ],
    },
    {
      title: t('help.keyGroups.charts'),
      rows: [
        { keys: [t('help.pressed.tab')], does: t('help.does.enterChart') },
        { keys: each(t('help.pressed.walkChart')), does: t('help.does.walkChart') },
        { keys: [SITE_KEYS.asTable.toUpperCase()], does: t('help.does.asTable') },
      ],
    },
    {
      title: t('help.keyGroups.review'),
      rows: REVIEW_KEYS.map(({ does, keys }) => ({ keys, does: t(`help.review.${does}`) })),
    },
    {
      title: t('help.keyGroups.deck'),
      rows: [
        ...moves.map((move) => {
          const said = t(`present.keys.${move}`);
          return { keys: TOLD.includes(move) ? [said] : each(said), does: t(`present.ways.${move}`) };
        }),
        ...letters.map(([command, key]) => ({ keys: [key], does: t(`present.do.${command}`) })),
        { keys: [t('help.pressed.lift')], does: t('help.does.lift') },
      ],
    },
  ];
}
