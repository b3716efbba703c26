/**
 * Words that come with what speaks them, beside those every page has: the key of one of them, and where they are in
 * each language. Where that key is known, the whole group is.
 */
export const WORD_GROUPS = {
  /** Of pages and dialogs that few visits see. */
  late: {
    probe: 'deck.whole',
    'zh-CN': async () => (await import('./zh-CN/lateWords')).lateWords,
    en: async () => (await import('./en/lateWords')).lateWords,
  },
  /** Of what a page's tools do: taking figures away, passing them on, keeping views and notes. */
  tools: {
    probe: 'takeaway.export',
    'zh-CN': async () => (await import('./zh-CN/toolsWords')).toolsWords,
    en: async () => (await import('./en/toolsWords')).toolsWords,
  },
  /** Of lists that are searched, filtered and laid out. */
  list: {
    probe: 'explorer.title',
    'zh-CN': async () => (await import('./zh-CN/listWords')).listWords,
    en: async () => (await import('./en/listWords')).listWords,
  },
  /** Of indicators, places and years side by side. */
  series: {
    probe: 'compare.places',
    'zh-CN': async () => (await import('./zh-CN/seriesWords')).seriesWords,
    en: async () => (await import('./en/seriesWords')).seriesWords,
  },
  /** What charts say of themselves. */
  chart: {
    probe: 'summary.alike',
    'zh-CN': async () => (await import('./zh-CN/chartWords')).chartWords,
    en: async () => (await import('./en/chartWords')).chartWords,
  },
  /** Of the comparison. */
  compare: {
    probe: 'compare.sideTitle',
    'zh-CN': async () => (await import('./zh-CN/compareWords')).compareWords,
    en: async () => (await import('./en/compareWords')).compareWords,
  },
  /** Of files that are brought, and of holding a report against its text. */
  verify: {
    probe: 'verify.title',
    'zh-CN': async () => (await import('./zh-CN/verifyWords')).verifyWords,
    en: async () => (await import('./en/verifyWords')).verifyWords,
  },
  /** Of reports that are brought in, reviewed and kept here. */
  imports: {
    probe: 'importing.title',
    'zh-CN': async () => (await import('./zh-CN/importWords')).importWords,
    en: async () => (await import('./en/importWords')).importWords,
  },
  /** Of a place's other years and of other places, where there are several reports. */
  years: {
    probe: 'years.title',
    'zh-CN': async () => (await import('./zh-CN/yearsWords')).yearsWords,
    en: async () => (await import('./en/yearsWords')).yearsWords,
  },
} as const;

export type WordGroup = keyof typeof WORD_GROUPS;
