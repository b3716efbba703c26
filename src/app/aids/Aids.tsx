import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Aid } from '../../preferences/preferences';
import { usePreferences } from '../../preferences/usePreferences';
import { focusHeading } from '../../ui/focusHeading';
import { chooseLook } from '../display/chooseLook';
import { elderExit } from '../elderExit';
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
  const close = useCallback(() => {
    setSaid(null);
    focusHeading();
  }, []);
  const sayLeft = useCallback(
    (aid: Aid) => {
      const undo = () => {
        chooseLook({ [aid]: true });
        close();
      };
      setSaid({ text: t('display.left', { name: t(`display.aidNames.${aid}`) }), undo });
    },
    [t, close],
  );
  useEscape((aid) => {
    chooseLook({ [aid]: false });
    sayLeft(aid);
  });
  const isElderLeft = elderExit.useOpen();
  useEffect(() => {
    if (!isElderLeft) return;
    elderExit.set(false);
    sayLeft('isElder');
  }, [isElderLeft, sayLeft]);
  return (
    <>
      {hasGuides ? <Guides /> : null}
      {isReadAloud ? <ReadAloud say={say} /> : null}
      <AidMessage said={said} onClose={close} />
    </>
  );
}
