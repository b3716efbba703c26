import type { TFunction } from 'i18next';
import { displayDoor } from '../../pages/shared/displayDoor';
import { AIDS, PALETTES, type Preferences, THEMES } from '../../preferences/preferences';
import { TEXT_SIZES, textSizeInForce } from '../../preferences/textSize';
import { chooseLook } from '../display/chooseLook';
import { resetLook } from '../display/resetLook';
import { isPlainTheme, themeName } from '../display/themeName';
import type { Named } from './named';
import { plainEntry } from './paletteEntry';

/** The display settings, one by one and as a panel. */
export function displayCommands(t: TFunction, now: Preferences): readonly Named[] {
  const command = (
    id: string,
    title: string,
    { detail = [], isOn = false, run }: { detail?: readonly string[]; isOn?: boolean; run: () => void },
  ) =>
    plainEntry(`command:${id}`, title, {
      detail: [...detail, ...(isOn ? [t('finder.current')] : [])],
      target: {
        run: () => {
          run();
          return null;
        },
      },
    });
  const open = () => {
    // Once the palette is gone: it gives the focus back first.
    window.setTimeout(() => displayDoor.set(true), 0);
  };
  const reset = () => {
    resetLook();
    // There stands the way back.
    open();
  };
  return [
    { entry: command('display', t('display.open'), { run: open }), also: t('finder.also.theme') },
    ...THEMES.map((theme) => ({
      entry: command(`theme-${theme}`, themeName(theme, t), {
        detail: [t('shell.theme')],
        isOn: theme === now.theme,
        run: () => chooseLook({ theme }),
      }),
      also: t('finder.also.theme'),
      isOnlyFound: !isPlainTheme(theme),
    })),
    ...TEXT_SIZES.filter((size) => textSizeInForce(size, now.isElder) === size).map((textSize) => ({
      entry: command(`text-${textSize}`, t(`display.sizes.${textSize}`), {
        detail: [t('display.textSize')],
        isOn: textSize === textSizeInForce(now.textSize, now.isElder),
        run: () => chooseLook({ textSize }),
      }),
      also: t('display.also.text'),
      isOnlyFound: true,
    })),
    ...PALETTES.map((palette) => ({
      entry: command(`palette-${palette}`, t(`display.palettes.${palette}`), {
        detail: [t('display.palette')],
        isOn: palette === now.palette,
        run: () => chooseLook({ palette }),
      }),
      also: t('display.also.palette'),
      isOnlyFound: true,
    })),
    ...AIDS.map((aid) => ({
      entry: command(`aid-${aid}`, t(`display.aidNames.${aid}`), {
        detail: [t(now[aid] ? 'display.off' : 'display.on')],
        run: () => chooseLook({ [aid]: !now[aid] }),
      }),
      also: t('display.also.aid'),
      isOnlyFound: aid !== 'isElder',
    })),
    {
      entry: command('reset', t('display.reset'), { detail: [t('display.title')], run: reset }),
      also: '',
      isOnlyFound: true,
    },
  ];
}
