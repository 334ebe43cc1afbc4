'use strict';
/* What the desk does beyond plain pages: keys, theme, what is new since one looked, progress, the as-of slider. Every page
   works without it. */
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Theme: the switch sets a cookie, so that the next page comes in it at once.
  const theme = $('button.theme');
  const dark = () => document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => { theme.textContent = dark() ? 'Light' : 'Dark'; };
  if (theme) {
    label();
    theme.hidden = false;
    theme.addEventListener('click', () => {
      const next = dark() ? 'light' : 'dark';
      document.documentElement.dataset.theme = next;
      document.cookie = 'theme=' + next + '; path=/; max-age=31536000; samesite=strict';
      label();
    });
  }

  // Forms leave out what is empty, so that addresses stay short.
  document.addEventListener('submit', (e) => {
    if (e.target.method === 'get') {
      $$('input, select', e.target).filter((f) => f.name && !f.value).forEach((f) => {
        f.disabled = true;
        setTimeout(() => { f.disabled = false; });
      });
    }
  });

  // Keys.
  const places = { s: '/stories', a: '/actors', m: '/measures', t: '/take' };
  const items = () => $$('[data-item]').filter((i) => i.offsetParent !== null || i.getClientRects().length > 0);
  let went = false;
  const step = (by) => {
    const all = items();
    if (all.length === 0) {
      return;
    }
    let at = all.indexOf(document.activeElement);
    if (at < 0) {
      const from = document.activeElement === document.body || !document.activeElement ? null : document.activeElement;
      at = from ? all.findIndex((i) => from.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_FOLLOWING) - (by > 0 ? 1 : 0)
        : (by > 0 ? -1 : 0);
    }
    const next = all[Math.max(0, Math.min(all.length - 1, at + by))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) {
      return;
    }
    const field = e.target.closest('input, textarea, select');
    if (field) {
      if (e.key === 'Escape') {
        field.blur();
      }
      return;
    }
    if (went && places[e.key]) {
      location.href = places[e.key];
      return;
    }
    went = e.key === 'g';
    if (e.key === '/') {
      e.preventDefault();
      $('#q').focus();
      $('#q').select();
    } else if (e.key === 'j') {
      step(1);
    } else if (e.key === 'k') {
      step(-1);
    } else if (e.key === 'o') {
      const focused = document.activeElement;
      if (focused && focused.matches('summary, a[data-item]')) {
        focused.click();
      }
    } else if (e.key === '?') {
      const keys = $('details.keys');
      keys.open = !keys.open;
      $('summary', keys).focus();
    }
  });

  // A claim that the address names is opened.
  const openTarget = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    const details = target && (target.matches('details') ? target : $('details', target));
    if (details) {
      details.open = true;
      target.scrollIntoView({ block: 'center' });
    }
  };
  addEventListener('hashchange', openTarget);
  openTarget();

  // On paper all is open.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = $$('main details:not([open])');
    closed.forEach((d) => { d.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach((d) => { d.open = false; }));

  // What is new since one last looked at a story; only this browser knows when that was.
  const seenKey = (story) => 'seen:' + story;
  const remember = (key, value) => { try { localStorage.setItem(key, value); } catch (e) { /* not allowed here */ } };
  const recall = (key) => { try { return localStorage.getItem(key); } catch (e) { return null; } };
  $$('tr[data-story]').forEach((row) => {
    const seen = recall(seenKey(row.dataset.story));
    const link = $('[data-news]', row);
    if (!seen) {
      link.textContent = 'not looked at yet';
      link.classList.add('soft');
      return;
    }
    const fresh = row.dataset.arrivals.split(' ').filter((t) => t && Date.parse(t) > Date.parse(seen)).length;
    link.textContent = fresh === 0 ? 'nothing new' : fresh + ' new';
    link.href += '?since=' + encodeURIComponent(seen);
    row.classList.toggle('fresh', fresh > 0);
    link.classList.toggle('soft', fresh === 0);
  });
  const head = $('.head[data-seen]');
  if (head && !new URLSearchParams(location.search).has('known-by')) {
    const seen = recall(seenKey(head.dataset.story));
    if (seen && Date.parse(head.dataset.seen) > Date.parse(seen)) {
      const p = document.createElement('p');
      p.className = 'moment';
      const a = document.createElement('a');
      a.href = head.dataset.news + '?since=' + encodeURIComponent(seen);
      a.textContent = 'Something is new since you last looked';
      p.append(a);
      head.append(p);
    }
    remember(seenKey(head.dataset.story), head.dataset.seen);
  }

  // The kinds of marks in an article can be hidden.
  $$('[data-shows]').forEach((box) => box.addEventListener('change', () =>
    $('article.text').classList.toggle('hide-' + box.dataset.shows, !box.checked)));

  // The as-of slider: only the measures are fetched again.
  const swap = async (address, id) => {
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!answer.ok) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(id);
    if (fresh) {
      const slid = document.activeElement && document.activeElement.id;
      document.getElementById(id).replaceWith(document.adoptNode(fresh));
      history.replaceState(null, '', address);
      slider();
      if (slid && document.getElementById(slid)) {
        document.getElementById(slid).focus();
      }
    }
  };
  const slider = () => {
    const form = $('[data-swap-into]');
    const slide = $('#slide');
    if (!form) {
      return;
    }
    const day = $('#as-of');
    const go = () => {
      const address = new URL(form.action, location.href);
      address.search = new URLSearchParams(new FormData(form)).toString();
      swap(address.pathname + address.search, form.dataset.swapInto);
    };
    form.addEventListener('submit', (e) => { e.preventDefault(); go(); });
    if (slide) {
      slide.addEventListener('input', () => {
        const at = new Date(slide.dataset.first + 'T12:00:00Z');
        at.setUTCDate(at.getUTCDate() + Number(slide.value));
        day.value = at.toISOString().slice(0, 10);
        slide.setAttribute('aria-valuetext', day.value);
      });
      slide.addEventListener('change', go);
    }
  };
  slider();

  // Files may be dropped anywhere on the page that takes them.
  const drop = $('[data-drop]');
  if (drop) {
    const over = (on) => document.body.classList.toggle('dropping', on);
    addEventListener('dragover', (e) => { e.preventDefault(); over(true); });
    addEventListener('dragleave', (e) => { if (!e.relatedTarget) { over(false); } });
    addEventListener('drop', (e) => {
      e.preventDefault();
      over(false);
      if (e.dataTransfer.files.length > 0) {
        $('input[type=file]', drop).files = e.dataTransfer.files;
        drop.requestSubmit();
      }
    });
  }

  // Progress of a taking-in.
  const progress = $('[data-events]');
  if (progress) {
    const source = new EventSource(progress.dataset.events);
    const rows = new Map($$('#lines tbody tr').map((r) => [r.cells[0].textContent, r]));
    const row = (body, file, text) => {
      const tr = document.createElement('tr');
      const th = document.createElement('th');
      th.scope = 'row';
      th.textContent = file;
      const td = document.createElement('td');
      td.textContent = text;
      tr.append(th, td);
      body.append(tr);
      return tr;
    };
    const line = (e) => {
      const told = JSON.parse(e.data);
      if (rows.has(told.file)) {
        rows.get(told.file).cells[1].textContent = told.text;
      } else {
        rows.set(told.file, row($('#lines tbody'), told.file, told.text));
      }
    };
    source.addEventListener('step', line);
    source.addEventListener('taken', line);
    source.addEventListener('state', (e) => { $('#state').textContent = JSON.parse(e.data).text; });
    source.addEventListener('done', () => { source.close(); location.reload(); });
    source.addEventListener('skipped', (e) => {
      const told = JSON.parse(e.data);
      if (rows.has(told.file)) {
        rows.get(told.file).remove();
        rows.delete(told.file);
      }
      const known = $$('#skipped tbody tr').some((r) => r.cells[0].textContent === told.file);
      if (!known) {
        $('#skipped-part').hidden = false;
        row($('#skipped tbody'), told.file, told.text);
      }
    });
  }

  // Where the archive is still being laid together, the page asks again.
  if ($('[data-again]')) {
    setTimeout(() => location.reload(), 1000);
  }
})();
