/** Words of a page as built, above it where the program cannot run. */
export const unable = {
  notice:
    '此页为静态内容：浏览器未启用脚本（JavaScript），或版本过低。全部数字都在，{{table}}可直接阅读和打印；筛选、检索、对比、投影和导出需要启用脚本并使用较新的浏览器（Chromium 83及以上内核）。',
  table: '指标表',
} as const;
