import { useTranslation } from 'react-i18next';
import { quotePieces } from '../../extract/quotePieces';
import type { QuoteCheck } from '../../extract/verify';
import { Kept } from '../../ui/Kept';
import styles from './VerifyPage.module.css';

/** A quote of the data; where the text says it otherwise, what is gone struck out and what is there underlined. */
export function QuoteText({ check: { quote, found } }: { check: QuoteCheck }) {
  const { t } = useTranslation();
  if (found.status !== 'different') {
    return (
      <q lang="zh-CN">
        <Kept text={quote} />
      </q>
    );
  }
  return (
    <q lang="zh-CN">
      {quotePieces(found.sought, found.differences).map((piece) =>
        piece.quote === piece.text ? (
          piece.quote
        ) : (
          <span key={piece.at}>
            {piece.quote ? (
              <del className={styles.gone}>
                <span className="visually-hidden">{t('verify.inData')}</span>
                {piece.quote}
              </del>
            ) : null}
            {piece.text ? (
              <ins className={styles.there}>
                <span className="visually-hidden">{t('verify.inText')}</span>
                {piece.text}
              </ins>
            ) : null}
          </span>
        ),
      )}
    </q>
  );
}
