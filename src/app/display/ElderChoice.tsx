import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences/usePreferences';
import { CheckTile } from './CheckTile';
import { chooseLook } from './chooseLook';
import part from './part.module.css';

/** Elder mode: everything at once that makes the site easier to see and press. */
export function ElderChoice() {
  const { t } = useTranslation();
  const { isElder } = usePreferences();
  return (
    <div className={part.part}>
      <CheckTile
        label={t('shell.elder')}
        hint={t('display.elderHint')}
        isOn={isElder}
        onTurn={(isOn) => chooseLook({ isElder: isOn })}
      />
    </div>
  );
}
