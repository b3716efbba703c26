import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '../../intake/limits';
import { Section } from '../../ui/Section';
import { EncodingField } from '../shared/intake/EncodingField';
import { SourceField } from '../shared/intake/SourceField';
import type { useVerify } from './useVerify';
import { VerifyStatus } from './VerifyStatus';

const ENDINGS = '.txt,.html,.htm,.docx,.pdf';
const MEGABYTE = 1_000_000;

/** Where the text is given: a file chosen or dropped, or the words pasted; and how far the check is. */
export function SourcePanel(props: ReturnType<typeof useVerify>) {
  const { t } = useTranslation();
  const { state, source, encoding, take, cancel } = props;
  const input = useRef<HTMLInputElement>(null);
  const words = {
    drop: t('verify.drop', { limit: LIMITS.file / MEGABYTE }),
    paste: t('verify.paste'),
    take: t('verify.checkPasted'),
    empty: t('verify.nothingPasted'),
  };
  return (
    <div className="screen-only">
      <Section title={t('verify.sourceTitle')}>
        <SourceField words={words} accept={ENDINGS} onTake={(brought) => void take(brought)} input={input} />
        <EncodingField source={source} encoding={encoding} onChange={(file, chosen) => void take(file, chosen)} />
        <VerifyStatus
          state={state}
          cancel={() => {
            // The button goes; the focus must not go with it.
            input.current?.focus();
            cancel();
          }}
          again={source ? () => void take(source, encoding ?? undefined) : null}
        />
      </Section>
    </div>
  );
}
