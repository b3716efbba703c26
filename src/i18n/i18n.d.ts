import 'i18next';
import type { chartWords } from './zh-CN/chartWords';
import type { compareWords } from './zh-CN/compareWords';
import type { importWords } from './zh-CN/importWords';
import type { lateWords } from './zh-CN/lateWords';
import type { listWords } from './zh-CN/listWords';
import type { seriesWords } from './zh-CN/seriesWords';
import type { toolsWords } from './zh-CN/toolsWords';
import type { verifyWords } from './zh-CN/verifyWords';
import type { words } from './zh-CN/words';
import type { yearsWords } from './zh-CN/yearsWords';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof words &
        typeof chartWords &
        typeof compareWords &
        typeof importWords &
        typeof lateWords &
        typeof listWords &
        typeof seriesWords &
        typeof toolsWords &
        typeof verifyWords &
        typeof yearsWords;
    };
    enableSelector: false;
  }
}
