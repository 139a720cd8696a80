/**
 * A valid story that a careless program would mishandle: signs of markup as words, code and titles, misleading
 * addresses, scripts that run from right to left, words without an end, signs that begin a formula.
 */
export const hostileStory = (id: string): string => `---
id: ${id}
title: '"><b onload=go()>=1+1 ${'ยาว'.repeat(60)} שלום 👩‍👩‍👧‍👦 </script><!--'
summary: 'HYPERLINK("http://evil.example.go.th";"x") </title></textarea>${'W'.repeat(160)} &lt;b&gt; {{7*7}} \${7*7} %s'
figure:
  value: '"/><svg onload=go()> 7'
  text: ']]></summary> --> */ }} ''quoted'' \`tick\`'
  source: 'javascript:go() //evil.example.go.th'
---

## \`</script><script>go()</script>\` "quoted" 'so' &lt;b&gt; ${'หัวข้อ'.repeat(40)}

\`<img src=x onerror=go()>\` \`"><svg onload=go()>\` \`]]>\` \`-->\` \`{process.env.PATH}\` &quot; onload=go() x=&quot; &#60;script&#62;go()&#60;/script&#62;

مرحبا بكم في السجل العام שלום לכולם ภาษาไทยต่อท้าย 👨‍👩‍👧‍👦🏳️‍🌈🇹🇭 ก${'\u0e49'.repeat(3)} z${'\u0301'.repeat(5)}

${'คำยาวไม่มีที่ตัด'.repeat(60)}

${'W'.repeat(600)}

[\\"\\>\\<b onload=go()\\>](https://good.example.go.th/?q=%22%3E%3Cscript%3Ego()%3C/script%3E&x='%22 "\\" onmouseover=go() x=\\"") [//evil.example.go.th](https://good.example.go.th//evil.example.go.th/) <https://good.example.go.th/a'b>

- \`1+1=\`
- +cmd|' /C calc'!A0
- \`x@SUM(A1:A9)\`
- \`${'x'.repeat(400)}\`

| "\\> | \\<b\\> |
| --- | --- |
| \`1+1=\` | ${'ก'.repeat(300)} |

> \\</blockquote\\>\\<script\\>go()\\</script\\>

\`\`\`html
</code></pre><script>go()</script>
${'y'.repeat(500)}
\`\`\`
`;
