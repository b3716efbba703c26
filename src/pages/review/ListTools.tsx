import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage';
import { formatNumber } from '../../model/format';
import { SearchBox } from '../../ui/SearchBox';
import { SelectField } from '../../ui/SelectField';
import type { ReviewShow } from '../../url/reviewParams';
import styles from './Items.module.css';
import { useDesk } from './ReviewContext';

/** Which items are listed: of what state, each with how many there are, and with what words. */
export function ListTools(props: {
  shows: readonly ReviewShow[];
  counts: Readonly<Record<ReviewShow, number>>;
  query: string;
  onQuery: (query: string) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { place, go } = useDesk();
  const { counts } = props;
  const options = props.shows.filter((show) => counts[show] > 0 || show === 'open' || show === place.show);
  return (
    <div className={styles.tools}>
      <SelectField
        label={t('review.show')}
        value={place.show}
        options={options.map((show) => ({
          value: show,
          label: t('verify.withCount', { name: t(`review.shows.${show}`), n: formatNumber(counts[show], language) }),
        }))}
        onChange={(value) => {
          const show = props.shows.find((each) => each === value);
          if (show) go({ show });
        }}
      />
      <div data-find="">
        <SearchBox
          label={t('review.find')}
          hint={t('review.findHint')}
          clearLabel={t('review.clear')}
          value={props.query}
          onChange={props.onQuery}
        />
      </div>
    </div>
  );
}
