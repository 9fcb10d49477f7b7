// The guests' page for browsers that run scripts, old ones too (ECMAScript 5). Without it the page's forms work.
(function () {
  'use strict';
  var TYPING_PAUSE = 1000, LONGEST_TYPING = 5000, POLL = 2500, FIRST_RETRY = 2000, LAST_RETRY = 30000, TIMEOUT = 15000, MOST_WITH_BASE = 20000;
  function byId(id) { return document.getElementById(id); }
  var place = location.pathname.replace(/[^\/]*$/, '');
  var shelf = 'kopa ' + place;
  var keeps = true;
  var kept = recall();
  var form = byId('present'), leave = byId('leave'), pad = byId('text'), chosen = byId('chosen');
  var language = kept.language || KOPA.language;
  var stateNow = null, noticeNow = null;

  // What this browser keeps until the host has it.
  function recall() {
    var found = null;
    try { found = JSON.parse(localStorage.getItem(shelf)); } catch (e) { found = null; }
    if (!found || typeof found !== 'object') found = {};
    if (!found.drafts || typeof found.drafts !== 'object') found.drafts = {};
    if (!/^[0-9a-f]{32}$/.test(found.guest)) found.guest = newToken();
    return found;
  }
  function keep() {
    try { localStorage.setItem(shelf, JSON.stringify(kept)); keeps = true; } catch (e) { keeps = false; }
  }
  function newToken() {
    var bytes = [], i, text = '';
    if (window.crypto && crypto.getRandomValues) bytes = crypto.getRandomValues(new Uint8Array(16));
    for (i = 0; i < 16; i++) text += ('0' + (bytes.length ? bytes[i] : Math.floor(Math.random() * 256)).toString(16)).slice(-2);
    return text;
  }

  function word(key, time) {
    var words = KOPA.words[language] || KOPA.words.en;
    return (words[key] || key).replace('{time}', time || '');
  }
  function speak(code) {
    var all = document.querySelectorAll('[data-word]'), links = document.querySelectorAll('nav a'), i;
    language = KOPA.words[code] ? code : KOPA.language;
    document.documentElement.lang = language;
    for (i = 0; i < all.length; i++) all[i].textContent = word(all[i].getAttribute('data-word'));
    for (i = 0; i < links.length; i++) {
      if (links[i].lang === language) links[i].setAttribute('aria-current', 'true');
      else links[i].removeAttribute('aria-current');
    }
    if (stateNow) say(byId('state'), stateNow);
    if (noticeNow) say(byId('presence'), noticeNow);
  }
  function say(element, what) {
    var text = what.key ? word(what.key, what.time) : '';
    element.removeAttribute('data-word');
    if (element.textContent !== text) element.textContent = text;
    element.className = element.id === 'state' ? 'state ' + (what.look || '') : what.key ? what.look || 'said' : 'none';
  }
  function state(key, look, time) { stateNow = { key: key, look: look, time: time }; say(byId('state'), stateNow); }
  function presence(key, look) { noticeNow = { key: key, look: look }; say(byId('presence'), noticeNow); }
  function clock() {
    var now = new Date(), minutes = ('0' + now.getMinutes()).slice(-2);
    return now.getHours() + (language === 'fi' || language === 'sv' ? '.' : ':') + minutes;
  }

  // done(status, answer): status 0 when nobody answered.
  function ask(method, path, fields, done) {
    var request = new XMLHttpRequest(), answered = false;
    function finish() {
      var answer = null;
      if (answered) return;
      answered = true;
      try { answer = JSON.parse(request.responseText); } catch (e) { answer = null; }
      done(answer && typeof answer === 'object' ? request.status : request.status === 413 ? 413 : 0, answer || {});
    }
    request.onload = finish;
    request.onerror = request.onabort = request.ontimeout = function () {
      if (!answered) { answered = true; done(0, {}); }
    };
    request.open(method, place + path, true);
    request.timeout = TIMEOUT;
    if (fields) request.setRequestHeader('Content-Type', 'application/json');
    try { request.send(fields ? JSON.stringify(fields) : null); } catch (e) { request.onerror(); }
  }

  // Signing in: kept until the host has it.
  function showPresent() {
    byId('signIn').setAttribute('data-word', kept.present ? 'change' : 'signIn');
    byId('signIn').textContent = word(kept.present ? 'change' : 'signIn');
    leave.hidden = !kept.present;
    leave.style.display = kept.present ? '' : 'none';
  }
  var sending = false;
  function sendPresence() {
    if (sending || !kept.pending) return;
    var what = kept.pending, away = what === 'leave';
    sending = true;
    ask('POST', what, { guest: kept.guest, name: kept.name || '', organisation: kept.organisation || '', group: kept.group || '', language: language }, function (status, answer) {
      sending = false;
      if (status === 0 || status >= 500) {
        presence(status === 0 ? 'notSignedIn' : answer.problem || 'failed', 'warned');
        setTimeout(sendPresence, status === 0 ? 3000 : 10000);
        return;
      }
      if (kept.pending === what) kept.pending = '';
      if (status === 200) kept.present = !away;
      keep();
      showPresent();
      if (status === 200) presence(away ? 'signedOut' : 'signedIn', 'said');
      else presence(answer.problem || 'failed', 'failed');
    });
  }
  function group() { return form.elements.group ? form.elements.group.value : ''; }
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    kept.name = form.elements.name.value;
    kept.organisation = form.elements.organisation.value;
    kept.group = group();
    if (!/\S/.test(kept.name)) { presence('nameMissing', 'failed'); form.elements.name.focus(); return; }
    kept.pending = 'present';
    keep();
    sendPresence();
    var mine = KOPA.groups.indexOf(kept.group);
    if (pad && at < 0 && mine >= 0) choose(mine);
  });
  leave.addEventListener('submit', function (event) {
    event.preventDefault();
    kept.pending = 'leave';
    keep();
    sendPresence();
  });

  // One stretch in which two texts differ.
  function difference(before, after) {
    var start = 0, end = 0, most = Math.min(before.length, after.length);
    while (start < most && before.charAt(start) === after.charAt(start)) start++;
    while (end < most - start && before.charAt(before.length - 1 - end) === after.charAt(after.length - 1 - end)) end++;
    return { at: start, removed: before.length - start - end, inserted: after.slice(start, after.length - end) };
  }
  function applied(text, run) { return text.slice(0, run[0]) + run[2] + text.slice(run[0] + run[1]); }
  function moved(mark, run) {
    if (mark >= run[0] + run[1] && mark > run[0]) return mark + run[2].length - run[1];
    return Math.min(mark, run[0]);
  }
  // Others' runs upon `from`, put into what stands in the box; null where they touch what is being typed.
  function carried(from, runs) {
    var mine = difference(from, pad.value), text = pad.value, base = from, marks = [pad.selectionStart, pad.selectionEnd], i, run, here;
    var typed = text !== from, where = mine.at;
    for (i = 0; i < runs.length; i++) {
      run = runs[i];
      base = applied(base, run);
      if (!typed) here = run;
      else if (run[0] + run[1] <= where) { here = run; where += run[2].length - run[1]; }
      else if (run[0] >= where + mine.removed) here = [run[0] - mine.removed + mine.inserted.length, run[1], run[2]];
      else return null;
      text = applied(text, here);
      marks = [moved(marks[0], here), moved(marks[1], here)];
    }
    return { base: base, text: text, marks: marks };
  }
  // Without the host's knowledge of what this page began from: both sides' words stay.
  function united(from, now) {
    if (pad.value === now) return { base: now, text: now, marks: [pad.selectionStart, pad.selectionEnd] };
    var theirs = difference(from, now), joined = carried(from, [runOf(theirs)]);
    if (joined) return joined;
    var mine = difference(from, pad.value).inserted, end = theirs.at + theirs.inserted.length;
    return { base: now, text: now.slice(0, end) + mine + now.slice(end), marks: [end + mine.length, end + mine.length] };
  }
  function show(joined) {
    var scroll = pad.scrollTop, focused = document.activeElement === pad;
    if (pad.value !== joined.text) {
      pad.value = joined.text;
      if (focused) pad.setSelectionRange(joined.marks[0], joined.marks[1]);
      pad.scrollTop = scroll;
    }
    base = joined.base;
  }

  // Writing: `base` is the text of `version`, as the host knows it.
  // `turn` names what is typed upon it, however often it is sent: an answer that was lost doubles nothing.
  var at = -1, base = '', version = '', turn = newToken(), tellsBase = false, busy = false, composing = false, timer = null, since = 0, retry = FIRST_RETRY, stuck = '';
  function upon(known) {
    if (known !== version) turn = newToken();
    version = known;
    tellsBase = false;
  }
  function remember() {
    if (at < 0) return;
    if (pad.value === base) delete kept.drafts[at];
    else kept.drafts[at] = { base: base, version: version, turn: turn, text: pad.value };
    keep();
  }
  function choose(index) {
    var draft = kept.drafts[index];
    if (at >= 0) { remember(); save(); }
    at = index;
    kept.writing = index;
    keep();
    chosen.value = index < 0 ? '' : String(index);
    byId('pad').hidden = index < 0;
    byId('pad').style.display = index < 0 ? 'none' : '';
    if (index < 0) return;
    base = draft ? String(draft.base) : '';
    upon(draft ? String(draft.version) : '');
    if (draft && draft.turn) turn = String(draft.turn);
    pad.value = draft ? String(draft.text) : '';
    stuck = '';
    state(draft ? 'saving' : 'reading');
    goOn();
  }
  function later(wait) { clearTimeout(timer); timer = setTimeout(function () { timer = null; save(); }, wait); }
  function failed(status, answer) {
    stuck = status === 413 ? 'textTooLong' : status >= 400 && status < 500 ? answer.problem || 'failed' : '';
    state(status === 0 ? 'unsaved' : stuck || answer.problem || 'failed', status === 0 ? 'warned' : 'failed');
    if (stuck) return;
    later(retry);
    retry = Math.min(retry * 2, LAST_RETRY);
  }
  // With what it was typed upon for a host that has begun again and does not know the version.
  function packed(sent) {
    var fields = { version: version, turn: turn, text: sent };
    if (tellsBase) fields.base = base;
    return fields;
  }
  function save() {
    if (at < 0 || busy) return;
    if (pad.value === base) { sendDrafts(); return; }
    var sent = pad.value, group = at;
    busy = true;
    state('saving');
    ask('POST', 'text-' + group, packed(sent), function (status, answer) {
      busy = false;
      if (status === 200) settled(group, sent, answer);
      else if (group !== at) goOn();
      else if (status === 409 && !tellsBase && base.length + sent.length < MOST_WITH_BASE) {
        tellsBase = true;
        save();
      } else if (status === 409 && typeof answer.text === 'string') {
        show(united(base, answer.text));
        upon(answer.version);
        remember();
        later(100);
      } else failed(status, answer);
    });
  }
  function settled(group, sent, answer) {
    var joined = null;
    retry = FIRST_RETRY;
    if (group !== at) {
      if (kept.drafts[group] && kept.drafts[group].text === sent) { delete kept.drafts[group]; keep(); }
      goOn();
      return;
    }
    if (!composing) joined = typeof answer.text === 'string' ? carried(sent, [runOf(difference(sent, answer.text))]) : carried(sent, answer.runs);
    if (joined) { show(joined); upon(answer.version); }
    else { base = sent; upon(answer.yours); }
    since = 0;
    remember();
    if (pad.value === base) { state('saved', '', clock()); sendDrafts(); }
    else typed();
  }
  function goOn() { if (at >= 0 && pad.value === base) look(); else save(); }
  function runOf(one) { return [one.at, one.removed, one.inserted]; }
  // What was typed for another group and has not arrived.
  function sendDrafts() {
    var index, draft;
    if (busy) return;
    for (index in kept.drafts) {
      if (Number(index) === at || !kept.drafts.hasOwnProperty(index)) continue;
      draft = kept.drafts[index];
      busy = true;
      sendDraft(Number(index), draft);
      return;
    }
  }
  function sendDraft(index, draft) {
    ask('POST', 'text-' + index, { version: draft.version, turn: draft.turn || '', text: draft.text }, function (status, answer) {
      busy = false;
      if (status === 200) settled(index, draft.text, answer);
      else if (pad.value !== base) later(TYPING_PAUSE);
    });
  }
  function typed() {
    var now = Date.now();
    if (!since) since = now;
    stuck = '';
    if (!stateNow || stateNow.key !== 'unsaved') state('saving');
    later(Math.max(0, Math.min(TYPING_PAUSE, since + LONGEST_TYPING - now)));
  }
  // Others' words, while nothing of ours waits.
  function look() {
    if (at < 0 || busy || composing || document.hidden || pad.value !== base) return;
    var group = at, from = base;
    busy = true;
    ask('GET', 'text-' + group + (version ? '-' + version : ''), null, function (status, answer) {
      var joined;
      busy = false;
      if (group !== at) { look(); return; }
      if (status !== 200) {
        state(status === 0 ? 'unsaved' : answer.problem || 'failed', status === 0 ? 'warned' : 'failed');
        return;
      }
      retry = FIRST_RETRY;
      joined = composing ? null : typeof answer.text === 'string' ? united(from, answer.text) : carried(from, answer.runs);
      if (joined) { show(joined); upon(answer.version); }
      if (pad.value === base && (!stateNow || stateNow.key !== 'saved')) state(base ? 'textKept' : '');
      else if (pad.value !== base) typed();
    });
  }

  speak(language);
  form.elements.guest.value = leave.elements.guest.value = kept.guest;
  if (!form.elements.name.value && kept.name) form.elements.name.value = kept.name;
  if (!form.elements.organisation.value && kept.organisation) form.elements.organisation.value = kept.organisation;
  if (kept.group && form.elements.group && !group()) form.elements.group.value = kept.group;
  showPresent();
  if (kept.pending) sendPresence();
  else if (kept.present && !byId('presence').textContent) presence('signedIn', 'said');
  Array.prototype.forEach.call(document.querySelectorAll('nav a'), function (link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      kept.language = link.lang;
      keep();
      speak(link.lang);
    });
  });
  document.documentElement.className += ' runs';
  if (!pad) return;

  byId('writing').addEventListener('submit', function (event) { event.preventDefault(); later(0); });
  pad.addEventListener('input', function () { if (at >= 0) { typed(); } });
  pad.addEventListener('input', function () { clearTimeout(remember.timer); remember.timer = setTimeout(remember, 200); });
  pad.addEventListener('compositionstart', function () { composing = true; });
  pad.addEventListener('compositionend', function () { composing = false; });
  chosen.addEventListener('change', function () { choose(chosen.value === '' ? -1 : Number(chosen.value)); });
  document.addEventListener('visibilitychange', function () { if (document.hidden) remember(); else if (!stuck) goOn(); });
  window.addEventListener('pagehide', remember);
  window.addEventListener('online', function () { if (!stuck) later(0); sendPresence(); });
  window.addEventListener('beforeunload', function (event) {
    remember();
    if (!keeps && at >= 0 && pad.value !== base) { event.preventDefault(); event.returnValue = ''; }
  });
  setInterval(look, POLL);
  choose(KOPA.writing >= 0 ? KOPA.writing : kept.writing >= 0 && kept.writing < KOPA.groups.length ? kept.writing : -1);
})();
