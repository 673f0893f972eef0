import { cp, mkdtemp, rm } from "node:fs/promises";
import path from "node:path"; import { tmpdir } from "node:os";
import { launch } from "./tests/harness/chromium.ts";
import { startHub, cmsHandler } from "./src/site/index.ts";
const dir = await mkdtemp(path.join(tmpdir(),"estran-try-"));
const content = path.join(dir,"content"); await cp("content", content, {recursive:true});
const hub = await startHub({content, out: path.join(dir,"site"), now:"2026-12-01T12:00:00+01:00", port:0, handlers:[cmsHandler(content)], log:console.log, onBuilt:(r,ms)=>console.log("built",r.pages,ms|0,r.written.length), onFailed:l=>console.log("failed",l)});
const b = await launch(); const c = await b.newContext({locale:"fr-FR",timezoneId:"Europe/Paris",viewport:{width:1360,height:900}}); const p = await c.newPage();
p.on("console",m=>console.log("console",m.type(),m.text().slice(0,300))); p.on("pageerror",e=>console.log("pageerror",e.message.slice(0,300)));
p.on("dialog", d=>{console.log("dialog",d.message()); void d.accept();});
p.on("request",r=>{ if(!r.url().startsWith(hub.url)&&/^http/.test(r.url())) console.log("foreign",r.url()); });
try {
 { const r=await fetch(hub.url+"admin/"); console.log(r.status,[...r.headers], (await r.text()).slice(0,300)); }
 await p.goto(hub.url+"admin/");
 await p.waitForTimeout(3000); await p.screenshot({path:"/tmp/s1.png"});
 const btn = p.getByRole("button",{name:/connecter/i}); if (await btn.count()) await btn.click();
 await p.waitForTimeout(2000); await p.screenshot({path:"/tmp/s2.png"});
 await p.goto(hub.url+"admin/#/collections/articles-2026/new"); await p.waitForTimeout(3000); await p.screenshot({path:"/tmp/s3.png"});
 await p.goto(hub.url+"admin/#/collections/conferences-2026"); await p.waitForTimeout(2000); await p.screenshot({path:"/tmp/s4.png"});
 await p.goto(hub.url+"admin/#/collections/people/entries/helene-duclos"); await p.waitForTimeout(3000); await p.screenshot({path:"/tmp/s5.png"});
} finally { await b.close(); await hub.close(); await rm(dir,{recursive:true}); }
