import { useTranslation } from 'react-i18next';
import { PALETTES, THEMES } from '../../preferences/preferences';
import { TEXT_SIZES, textSizeInForce } from '../../preferences/textSize';
import { usePreferences } from '../../preferences/usePreferences';
import { useMedia } from '../../ui/useMedia';
import { chooseLook } from './chooseLook';
import { RadioTiles } from './RadioTiles';
import { isPlainTheme, themeName } from './themeName';
import tiles from './tiles.module.css';

/** Text size, theme and background, each choice shown as it will look. */
export function LookChoices() {
  const { t } = useTranslation();
  const { textSize, theme, palette, isElder } = usePreferences();
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia('(forced-colors: active)');
  const isLight = theme === 'light' || (theme === 'system' && !isSystemDark);
  const themes = THEMES.map((value) => ({
    value,
    label: themeName(value, t),
    ...(value === 'system' ? {} : { shows: value }),
  }));
  return (
    <>
      <RadioTiles
        legend={t('display.textSize')}
        note={isElder ? t('display.sizesElder') : null}
        chosen={textSizeInForce(textSize, isElder)}
        onChoose={(value) => chooseLook({ textSize: value })}
        groups={[
          {
            isInPairs: true,
            tiles: TEXT_SIZES.map((value) => ({
              value,
              label: t(`display.sizes.${value}`),
              isDisabled: textSizeInForce(value, isElder) !== value,
              className: tiles[value],
            })),
          },
        ]}
      />
      <RadioTiles
        legend={t('shell.theme')}
        note={isForced ? t('display.forced') : null}
        chosen={theme}
        onChoose={(value) => chooseLook({ theme: value })}
        groups={[
          { tiles: themes.filter(({ value }) => isPlainTheme(value)) },
          { title: t('display.contrast'), isInPairs: true, tiles: themes.filter(({ value }) => !isPlainTheme(value)) },
        ]}
      />
      <RadioTiles
        legend={t('display.palette')}
        note={t(isLight ? 'display.paletteHint' : 'display.paletteOff')}
        isDisabled={!isLight}
        chosen={palette}
        onChoose={(value) => chooseLook({ palette: value })}
        groups={[
          {
            shows: 'light',
            tiles: PALETTES.map((value) => ({
              value,
              label: t(`display.palettes.${value}`),
              shows: value,
            })),
          },
        ]}
      />
    </>
  );
}
