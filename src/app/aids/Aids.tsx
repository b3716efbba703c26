import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../preferences/usePreferences';
import { chooseLook } from '../display/chooseLook';
import { AidMessage, type Said } from './AidMessage';
import { Guides } from './Guides';
import { ReadAloud } from './ReadAloud';
import { useEscape } from './useEscape';

/** The reading aids that are on, the key that leaves them, and what there is to say of them. */
export function Aids() {
  const { t } = useTranslation();
  const { hasGuides, isReadAloud } = usePreferences();
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((text: string) => setSaid({ text, undo: null }), []);
  useEscape((aid) => {
    chooseLook({ [aid]: false });
    const undo = () => {
      chooseLook({ [aid]: true });
      setSaid(null);
    };
    setSaid({ text: t('display.left', { name: t(`display.aidNames.${aid}`) }), undo });
  });
  return (
    <>
      {hasGuides ? <Guides /> : null}
      {isReadAloud ? <ReadAloud say={say} /> : null}
      <AidMessage said={said} onClose={() => setSaid(null)} />
    </>
  );
}
