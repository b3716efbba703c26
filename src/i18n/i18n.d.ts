import 'i18next';
import type { chartWords } from './zh-CN/chartWords';
import type { lateWords } from './zh-CN/lateWords';
import type { words } from './zh-CN/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof words & typeof chartWords & typeof lateWords };
    enableSelector: false;
  }
}
