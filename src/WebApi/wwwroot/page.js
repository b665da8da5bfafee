"use strict";
// One page for administrators. It knows nothing that the API does not say; every figure opens the API's own list. No personal data is shown.
(() => {
  const API = "/api/v1", CLIENT = "page", HERE = location.origin + "/";
  const $ = id => document.getElementById(id);
  const NAMES = {
    letter: "来信", visit: "来访", online: "网上", telephone: "来电", fax: "传真",
    overdue: "红灯（逾期）", due_soon: "黄灯（将到期）", on_track: "绿灯（在期限内）",
    total: "总量", field: "领域", topic: "内容", place: "地方", body: "单位", same_matter: "同一事项", collective_visits: "集体访",
    petitions: "信访事项", reviews: "复查复核", disputes: "矛盾纠纷", inspections: "评查问题", recommendations: "三项建议", "case-packages": "包案", "accountability-referrals": "线索移送",
    kind: "类别", key: "编号", on: "日期", weight: "计为", regNo: "登记编号", receivedOn: "收到日期", channel: "形式", status: "状态", light: "灯",
    responsibleOrgCode: "责任单位", nextDueOn: "最近期限", areaCode: "属地", packageNo: "包案编号", targetOn: "目标日期", because: "缘由", responsibleOrg: "责任单位",
  };
  // What a list may show: numbers, days and codes; never a name, a subject or a text of a petitioner.
  const COLUMNS = ["kind", "key", "on", "weight", "regNo", "receivedOn", "channel", "areaCode", "status", "light", "nextDueOn", "packageNo", "responsibleOrg", "responsibleOrgCode", "targetOn", "because"];
  const name = key => NAMES[key] || key;
  let charts = [];

  // ---- login: authorization code with PKCE, the token in this tab only ----
  const url64 = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const random = () => url64(crypto.getRandomValues(new Uint8Array(32)));

  async function logIn() {
    if (!crypto.subtle) return say("请用 https 或者在本机打开本页：浏览器只在安全连接上允许登录。");
    const verifier = random(), state = random();
    sessionStorage.setItem("verifier", verifier);
    sessionStorage.setItem("state", state);
    const challenge = url64(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier)));
    location.href = "/connect/authorize?" + new URLSearchParams({
      response_type: "code", client_id: CLIENT, redirect_uri: HERE, scope: "openid profile", state, code_challenge: challenge, code_challenge_method: "S256",
    });
  }

  async function comeBack(query) {
    history.replaceState(null, "", "/");
    if (query.get("state") !== sessionStorage.getItem("state")) return say("登录没有完成，请再登录一次。");
    const answer = await fetch("/connect/token", { method: "POST", body: new URLSearchParams({
      grant_type: "authorization_code", client_id: CLIENT, redirect_uri: HERE, code: query.get("code"), code_verifier: sessionStorage.getItem("verifier"),
    }) });
    sessionStorage.removeItem("verifier");
    sessionStorage.removeItem("state");
    if (!answer.ok) return say("登录没有完成，请再登录一次。");
    sessionStorage.setItem("token", (await answer.json()).access_token);
  }

  function logOut() {
    sessionStorage.clear();
    location.href = "/";
  }

  function say(text) { $("message").textContent = text; }

  async function get(path) {
    const answer = await fetch(API + path, { headers: { Authorization: "Bearer " + sessionStorage.getItem("token"), Accept: "application/json" } });
    if (answer.status === 401) { sessionStorage.removeItem("token"); show(false); say("登录已过期，请再登录一次。"); throw new Error("401"); }
    if (answer.status === 403) return null;
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  // ---- building ----
  function el(tag, text, className) {
    const made = document.createElement(tag);
    if (text !== undefined && text !== null) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function put(id, ...children) { $(id).replaceChildren(...children); }

  function table(caption, heads, rows) {
    const made = el("table");
    if (caption) made.append(el("caption", caption));
    const head = el("tr");
    for (const h of heads) { const th = el("th", h.text ?? h, h.n ? "n" : ""); th.scope = "col"; head.append(th); }
    const thead = el("thead"); thead.append(head); made.append(thead);
    const body = el("tbody");
    for (const row of rows) {
      const tr = el("tr");
      row.forEach((cell, i) => { const td = el("td", undefined, heads[i] && heads[i].n ? "n" : ""); td.append(cell instanceof Node ? cell : document.createTextNode(cell ?? "—")); tr.append(td); });
      body.append(tr);
    }
    made.append(body);
    return made;
  }

  function opens(text, title, path, className) {
    const made = el("button", text, "open" + (className ? " " + className : ""));
    made.type = "button";
    made.title = "打开 " + API + path;
    made.addEventListener("click", () => openList(title, path));
    return made;
  }

  async function openList(title, path) {
    $("list-title").textContent = title;
    $("list-address").textContent = "GET " + API + path;
    put("list-body", el("p", "正在读取…"));
    if (!$("list").open) $("list").showModal();
    const page = await get(path);
    const rows = page ? page.items || page : [];
    if (rows.length === 0) return put("list-body", el("p", "没有记录。", "none"));
    const columns = COLUMNS.filter(c => c in rows[0]);
    const more = page.nextCursor ? [more_(title, path, page.nextCursor)] : [];
    put("list-body", table(null, columns.map(name), rows.map(r => columns.map(c => r[c] === null ? "—" : NAMES[r[c]] || String(r[c])))), ...more);
  }

  function more_(title, path, cursor) {
    const bare = path.replace(/&cursor=.*$/, "");
    return opens("下一页", title, bare + (bare.includes("?") ? "&" : "?") + "cursor=" + encodeURIComponent(cursor));
  }

  const percent = p => p === null ? "无可比数" : (p > 0 ? "▲ " : p < 0 ? "▼ " : "") + Math.abs(p) + "%";

  // ---- the parts ----
  const TILES = ["petitions.items", "petitions.persons", "firstTime.acceptedInTimeRate", "procedure.closedInTimeRate", "appeals.resolvedAtOnceRate", "mediation.items", "disputes.resolvedRate", "packages.resolved", "supervision.findings", "recommendations.adoptionRate", "reviews.applications", "accountability.officials"];

  function figures(report) {
    const of = Object.fromEntries(report.metrics.map(m => [m.code, m]));
    put("figures", ...TILES.filter(c => of[c]).map(code => {
      const m = of[code], tile = el("div", undefined, "tile");
      tile.append(el("span", m.name), el("strong", m.value === null ? "—" : m.value + (m.unit === "%" ? "%" : "")),
        el("span", m.previous === null ? "上年无可比数" : "上年 " + m.previous + "，" + percent(m.changePercent)),
        opens("打开记录", m.name, "/reports/annual/metrics/" + code + "/items?year=" + report.year + "&pageSize=50"));
      tile.title = m.formula;
      return tile;
    }));
    spread(report, "field", "fields", k => "/petitions?field=" + encodeURIComponent(k));
    spread(report, "channel", "channels", k => "/petitions?channel=" + k);
  }

  function spread(report, dimension, id, path) {
    const cells = report.breakdowns.filter(b => b.dimension === dimension);
    const range = "&receivedFrom=" + report.from + "&receivedTo=" + report.to + "&pageSize=50";
    charts.push(new Chart($(id), {
      type: "bar",
      data: { labels: cells.map(c => name(c.key)), datasets: [
        { label: String(report.year - 1), data: cells.map(c => c.previous), backgroundColor: "#a6b4c4" }, { label: String(report.year), data: cells.map(c => c.items), backgroundColor: "#1f4e79" }] },
      options: { responsive: true, maintainAspectRatio: false, animation: false, scales: { y: { beginAtZero: true } } },
    }));
    put(id + "-table", table(null, ["类别", { text: "今年", n: true }, { text: "上年", n: true }, { text: "同比", n: true }],
      cells.map(c => [name(c.key), opens(String(c.items), name(c.key), path(c.key) + range), c.previous === null ? "—" : String(c.previous), percent(c.changePercent)])));
  }

  async function lights() {
    const parts = [["overdue", "red"], ["due_soon", "yellow"], ["on_track", "green"]];
    const pages = await Promise.all(parts.map(([light]) => get("/petitions?light=" + light + "&pageSize=100")));
    put("lights", table(null, ["灯", { text: "在办件", n: true }], parts.map(([light, colour], i) => {
      const count = pages[i] ? pages[i].items.length + (pages[i].nextCursor ? "＋" : "") : "—";
      return [el("span", name(light), colour), opens(count, name(light), "/petitions?light=" + light + "&pageSize=50")];
    })));
  }

  async function reds() {
    const ledger = await get("/case-packages/ledger?light=overdue&pageSize=10");
    if (!ledger || ledger.items.length === 0) return put("reds", el("p", "没有红灯。", "none"));
    put("reds", table(null, ["包案", "责任单位", "缘由"], ledger.items.map(p => [el("span", p.packageNo, "red"), p.responsibleOrg, p.because])),
      opens("打开一表", "包案一表红灯", "/case-packages/ledger?light=overdue&pageSize=50"));
  }

  async function trends(year, month) {
    const t = await get("/reports/trends?year=" + year + "&month=" + month);
    if (!t) return put("warnings", el("p", "没有权限。", "none"));
    const range = "&receivedFrom=" + t.from + "&receivedTo=" + t.to + "&pageSize=50";
    const LINKS = { field: k => "/petitions?field=" + encodeURIComponent(k) + range, topic: k => "/petitions?topic=" + encodeURIComponent(k) + range, place: k => "/petitions?areaCode=" + k + range, collective_visits: k => "/petitions?channel=visit&areaCode=" + k + range };
    put("warnings", el("p", t.from.slice(0, 7) + " 登记 " + t.items + " 件" + (t.expected === null ? "，历史不足，不作比较。" : "，此前月均 " + t.expected + " 件。")),
      ...(t.warnings.length === 0 ? [el("p", "没有预警。", "green")] : t.warnings.map(w => {
        const box = el("div", undefined, "warning");
        box.append(el("strong", name(w.kind) + "：" + w.name, "red"), el("p", w.text), el("p", w.suggestion), opens("打开事项", w.name, (LINKS[w.kind] || (() => "/petitions?pageSize=50" + range.replace("&pageSize=50", "")))(w.key)));
        return box;
      })));
    put("townships", table("各乡镇（街道）", ["乡镇（街道）", { text: "当月", n: true }, { text: "此前月均", n: true }, "晴雨"],
      t.townships.map(x => [x.name, opens(String(x.items), x.name, "/petitions?areaCode=" + x.areaCode + range), x.average === null ? "—" : String(x.average), x.warned ? el("span", "雨", "red") : el("span", "晴", "green")])));
  }

  async function barriers() {
    const bodies = await get("/reports/path-guidance");
    if (!bodies || bodies.length === 0) return put("barriers", el("p", "没有路径引导的记录。", "none"));
    const COUNTS = { given: "引导", waiting: "待答复", accepted: "接收", refused: "不接收", noAnswer: "没有答复", openBarriers: "未消除的障碍" };
    put("barriers", table(null, ["单位", ...Object.values(COUNTS).map(text => ({ text, n: true }))], bodies.slice(0, 12).map(b => [b.bodyName, ...Object.keys(COUNTS).map(c => String(b[c]))])),
      opens("打开障碍", "路径引导的障碍", "/barriers?pageSize=50"));
  }

  async function reviews(year) {
    const report = await get("/reports/reviews?appliedFrom=" + year + "-01-01&appliedTo=" + year + "-12-31");
    if (!report) return put("reviews", el("p", "没有权限。", "none"));
    const n = report.total, steps = [["申请", n.applied], ["受理", n.accepted], ["维持", n.upheld], ["变更", n.changed], ["撤销", n.revoked]];
    put("reviews", table(null, ["环节", { text: "件", n: true }, ""], steps.map(([step, count]) => {
      const bar = el("progress"); bar.max = Math.max(1, n.applied); bar.value = count; bar.setAttribute("aria-label", step + count + "件");
      return [step, String(count), bar];
    })), opens("打开复查复核", "复查复核", "/reviews?pageSize=50"));
  }

  // ---- the whole ----
  function show(loggedIn) {
    $("gate").hidden = loggedIn;
    $("board").hidden = $("choice").hidden = $("logout").hidden = !loggedIn;
  }

  async function draw() {
    charts.forEach(c => c.destroy());
    charts = [];
    const year = $("year").value, month = $("month").value;
    const report = await get("/reports/annual?year=" + year);
    if (!report) { show(false); return say("您的角色没有查看报告的权限。"); }
    figures(report);
    await Promise.all([lights(), reds(), trends(year, month), barriers(), reviews(year)]);
    document.body.dataset.ready = year + "-" + month;
  }

  function redraw() { draw().catch(e => say("没有读到数据（" + e.message + "）。")); }

  async function start() {
    $("login").addEventListener("click", logIn);
    $("logout").addEventListener("click", logOut);
    const query = new URLSearchParams(location.search), now = new Date();
    const asked = query.get("year");
    if (query.has("code")) await comeBack(query);
    for (let y = now.getFullYear(); y > now.getFullYear() - 10; y--) $("year").add(new Option(y + " 年", y));
    for (let m = 1; m <= 12; m++) $("month").add(new Option(m + " 月", m));
    $("year").value = asked && /^\d{4}$/.test(asked) ? asked : String(now.getFullYear());
    $("month").value = query.get("month") || String(Math.max(1, now.getMonth()));
    $("year").addEventListener("change", redraw);
    $("month").addEventListener("change", redraw);
    const token = sessionStorage.getItem("token");
    show(Boolean(token));
    if (token) await draw();
  }

  start().catch(e => say("没有读到数据（" + e.message + "）。"));
})();
