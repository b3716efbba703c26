/** Words on use without a network, for the page that explains it. */
export const away = {
  title: '没有网络时',
  here: '在这台设备上',
  support: {
    asking: '正在检查……',
    preparing: '正在准备，完成后即可离线使用。',
    ready:
      '已可离线使用：全部页面、数据、检索和导出都已保存在这个浏览器里；读PDF和Word文件的程序，联网用过一次后也会保存。',
    insecure: '此地址不是https，浏览器不允许离线使用；可用单文件版。',
    unsupported: '这个浏览器不支持离线使用；可用单文件版。',
    refused: '浏览器没有保存离线所需的文件（存储空间不足或被禁止）；联网时一切照常，也可用单文件版。',
    portable: '这是单文件版，完全不需要网络；其中的数据截至制作文件时：{{time}}。',
  },
  app: '安装',
  appText: '在浏览器菜单中选“安装”或“添加到主屏幕”，即可像应用一样打开。',
  file: '单文件版',
  fileText:
    '把整个网站连同数据装进一个HTML文件，双击即可打开，适合内网电脑、U盘和没有网络的会场。维护网站的人用这条命令制作，结果在dist-portable文件夹：',
  fileUse:
    '双击即可打开，可以复制到U盘。筛选和页面都记在地址里，刷新后不变；“我的”中的内容保存在这台电脑的浏览器里，换电脑请先导出。数据更新后请索取新的文件。',
} as const;
