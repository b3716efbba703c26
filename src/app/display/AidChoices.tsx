import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { usePreferences } from '../../preferences/usePreferences';
import { useVoice } from '../aids/useVoice';
import { voiceWords } from '../aids/voiceWords';
import { CheckTile } from './CheckTile';
import { chooseLook } from './chooseLook';
import part from './part.module.css';

const READING = ['hasLargePointer', 'hasGuides', 'isReadAloud'] as const;

/** The reading aids, and whether this browser has a voice to read with. */
export function AidChoices() {
  const { t } = useTranslation();
  const preferences = usePreferences();
  const language = useLanguage();
  const voice = useVoice(language);
  return (
    <fieldset className={part.part}>
      <legend>{t('display.aids')}</legend>
      {READING.map((aid) => (
        <CheckTile
          key={aid}
          label={t(`display.aidNames.${aid}`)}
          hint={t(`display.aidHints.${aid}`)}
          isOn={preferences[aid]}
          onTurn={(isOn) => chooseLook({ [aid]: isOn })}
        >
          {aid === 'isReadAloud' ? (
            <p
              role="status"
              className={voice.state === 'absent' || voice.state === 'unsupported' ? part.fault : part.note}
            >
              {voiceWords(voice, language, t)}
            </p>
          ) : null}
        </CheckTile>
      ))}
    </fieldset>
  );
}
