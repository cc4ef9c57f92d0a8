// The player: leads through a session by the clock. Each exercise waits for a press, so that nobody
// has to hurry down to the floor.
(function (moveleaf) {
  "use strict";

  const text = moveleaf.text;
  const element = moveleaf.element;
  const one = moveleaf.one;
  const all = moveleaf.all;
  const choice = moveleaf.choice;

  const TICK = 100;
  // Seconds of a hold in which words about it come to their end.
  const HEARD = 5;
  const title = document.getElementById("follow-title");
  const pageTitle = title.textContent;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const parts = ["choose", "before", "session", "end"].map((id) => document.getElementById(id));
  const [choose, before, session, end] = parts;
  const go = one("[data-do=go]", session);
  const progress = one("progress", session);
  const tickButton = one("[data-do=tick]", end);

  let items = [];
  let thing = "";
  let name = "";
  let moments = [];
  let at = 0;
  let spent = 0;
  let since = 0;
  let running = false;
  let timer = null;
  let sound = false;
  let audio = null;
  let lock = null;

  const show = (key, words) => { one("[data-show=" + key + "]").textContent = words; };
  // A button that is really disabled would lose the focus.
  const allow = (button, may) => { button.setAttribute("aria-disabled", String(!may)); };
  const may = (button) => button.getAttribute("aria-disabled") !== "true";
  const say = (words) => { one(".said").textContent = words; };

  function open(part, words) {
    parts.forEach((each) => { each.hidden = each !== part; });
    title.textContent = words;
  }

  // ---- Sound, and a screen that stays on. Both are help only: where there is none, nothing is said.

  function beep(pitch, length) {
    if (!sound) { return; }
    try {
      audio = audio || new AudioContext();
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.2, audio.currentTime);
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + length);
      tone.connect(volume).connect(audio.destination);
      tone.start();
      tone.stop(audio.currentTime + length);
    } catch (error) {
      /* A browser without sound. */
    }
  }

  function switchSound() {
    sound = !sound;
    all("[data-do=sound]").forEach((button) => button.setAttribute("aria-pressed", String(sound)));
    say(text(sound ? "follow.sound-on" : "follow.sound-off"));
    beep(660, 0.2);
  }

  function stayAwake() {
    if (!navigator.wakeLock || lock) { return; }
    navigator.wakeLock.request("screen").then((granted) => {
      lock = granted;
      granted.addEventListener("release", () => { lock = null; });
    }, () => { /* The battery is low, or the browser does not allow it. */ });
  }

  function letSleep() {
    if (lock) { lock.release(); }
  }

  // ---- What is followed.

  function ofItem(chosen) {
    return { exercise: chosen.exercise, variation: chosen.variation, dose: choice.dose(chosen) };
  }

  function ofProgramme(item) {
    const exercise = moveleaf.exercise(item.id);
    const variation = exercise.variations.find((each) => each.id === item.variation) || null;
    return { exercise: exercise, variation: variation, dose: item.dose, isWarmUp: item.isWarmUp === true };
  }

  // A part without a name has its number, as on the programme's page: each link says where it leads.
  function partName(part) {
    if (!part.phase.title && part.programme.phases.length === 1) { return part.programme.title; }
    return text("follow.choose-part", {
      programme: part.programme.title,
      part: part.phase.title || text("programme.phase", { n: part.number })
    });
  }

  // Pages of programmes do not count the warm-up either.
  const counted = (some) => some.filter((each) => !each.isWarmUp).length;

  function facts(some) {
    const seconds = some.reduce((sum, each) => sum + moveleaf.doses.seconds(each.dose), 0);
    return text("follow.facts", { exercises: counted(some), minutes: moveleaf.doses.minutes(seconds) });
  }

  const planned = (part) => [Object.assign({ isWarmUp: true }, part.phase.warmUp)].concat(part.phase.items);

  function placeOf(moment) {
    return moment.item.isWarmUp
      ? text("programme.warm-up")
      : text("follow.exercise-of", { n: counted(items.slice(0, moment.exercise + 1)), all: counted(items) });
  }

  function listProgrammes() {
    const rows = moveleaf.data.programmes.flatMap((programme) => programme.phases.map((phase, place) => {
      const part = { programme: programme, number: place + 1, phase: phase };
      const address = "#p=" + programme.id + (place ? "." + (place + 1) : "");
      return element("li", {},
        element("a", { href: address }, partName(part)), " ", element("span", {}, facts(planned(part))));
    }));
    one(".choices").replaceChildren(...rows);
  }

  function complain(leftOut) {
    one(".left-out", before).replaceChildren(...(leftOut.length
      ? [element("p", {}, text("handout.left-out")),
         element("ul", {}, ...leftOut.map((words) => element("li", {}, words)))]
      : []));
  }

  let arrivals = 0;

  function arrive() {
    stop();
    letSleep();
    say("");
    const code = moveleaf.fragment("h");
    const words = moveleaf.fragment("p");
    const part = words === null ? null : choice.phase(words);
    const ids = part ? choice.idsOfPhase(part.phase) : choice.ids(code === null ? "" : code);
    const arrival = ++arrivals;
    moveleaf.knowing(ids, () => {
      // Somebody may have gone on while the exercises were on their way.
      if (arrival === arrivals) { begin(code, part); }
    }, () => {
      one(".left-out", choose).textContent = text("handout.not-loaded");
      open(choose, pageTitle);
    });
  }

  function begin(code, part) {
    const read = code === null ? { items: [], leftOut: [] } : choice.read(code);
    if (part) {
      items = planned(part).map(ofProgramme);
      thing = "programme/" + part.programme.id;
      name = partName(part);
    } else {
      items = read.items.map(ofItem);
      thing = "handout/" + choice.write(read.items);
      name = text("follow.handout");
    }
    complain(read.leftOut);
    one(".left-out", choose).textContent = location.hash.length > 1 && !items.length ? text("follow.nothing") : "";
    if (items.length) { prepare(); } else { open(choose, pageTitle); }
  }

  function prepare() {
    open(before, name);
    show("facts", facts(items));
    one(".plan").replaceChildren(...items.map((item) => element("li", {},
      element("strong", {}, item.exercise.title),
      item.variation ? " (" + item.variation.title + ")" : "",
      element("br"),
      moveleaf.doses.session(item.dose))));
  }

  function start() {
    moments = moveleaf.moments(items);
    // Made while a finger is on the button: later a browser would not let it be heard.
    if (sound) { beep(660, 0.2); }
    open(session, "");
    enter(0);
    title.focus();
  }

  // ---- The clock.

  const now = () => moments[at];
  // A moment without a clock lasts until somebody presses the button.
  const waits = () => ["ready", "once"].includes(now().kind);

  function stop() {
    clearInterval(timer);
    timer = null;
    running = false;
  }

  function run() {
    since = performance.now();
    running = true;
    timer = timer || setInterval(tick, TICK);
    stayAwake();
  }

  const elapsed = () => spent + (running ? (performance.now() - since) / 1000 : 0);

  function tick() {
    const gone = elapsed();
    if (gone >= now().seconds) { next(); } else { showClock(gone); showFrame(gone); }
  }

  function next() {
    if (at + 1 < moments.length) { enter(at + 1); } else { finish(false); }
  }

  function enter(place) {
    const earlier = moments[at];
    const changed = place === 0 || earlier !== moments[place] && earlier.exercise !== moments[place].exercise;
    at = place;
    spent = 0;
    since = performance.now();
    if (now().seconds === 0 && !waits()) { next(); return; }
    showMoment(changed);
    if (waits()) { stop(); } else if (!running) { run(); }
    showButtons();
    if (changed || waits() || earlier.kind === "ready") { keepInView(); }
  }

  // Who has read the steps has scrolled past the picture, which moves from now on.
  function keepInView() {
    const seen = [".picture", ".now"].map((each) => one(each, session).getBoundingClientRect());
    const top = one(".stage", session).getBoundingClientRect().top;
    if (top < 0 || Math.max(...seen.map((each) => each.bottom)) > one(".controls", session).getBoundingClientRect().top) {
      title.scrollIntoView({ block: "start", behavior: "instant" });
    }
  }

  // ---- What is seen and said.

  // Repetitions with a hold: their picture is moved by the clock, so that it never says another thing.
  const isHeld = () => Boolean(now().item.dose.hold && !now().item.dose.duration);

  // All stages while there is time to look, and for who wants no movement; the film for what moves.
  function pictureOf(figure) {
    const stages = figure.stages;
    if (now().kind === "once") { return [now().stage]; }
    if (now().kind === "ready" || still.matches) { return stages; }
    return running && figure.film && now().kind !== "rest" ? [figure.film] : [stages[0]];
  }

  // All pictures of the film side by side, of which one is seen.
  function framesOf(figure) {
    const film = figure.film;
    const frames = Object.assign({}, film, { src: figure.strip });
    const strip = element("div", { class: "frames" }, moveleaf.picture(frames));
    strip.style.setProperty("--frames", figure.frames);
    strip.style.setProperty("--ratio", film.width / film.height);
    return strip;
  }

  // Where in the film the moment is, on its way from point to point.
  function share(gone) {
    const points = now().way || [0];
    const place = Math.min(1, gone / now().seconds) * (points.length - 1);
    const before = Math.min(Math.floor(place), Math.max(0, points.length - 2));
    const after = Math.min(before + 1, points.length - 1);
    return points[before] + (points[after] - points[before]) * (place - before);
  }

  function showFrame(gone) {
    const strip = one(".frames", session);
    if (!strip) { return; }
    const figure = choice.figure(now().item);
    const part = share(gone);
    const held = figure.stages[Math.round(part * (figure.round - 1))];
    strip.style.setProperty("--frame", Math.round(part * (figure.frames - 1)));
    one("img", strip).alt = (now().kind === "hold" ? held : figure.film).alt;
  }

  function showPicture() {
    const figure = choice.figure(now().item);
    const box = one(".picture", session);
    if (!figure) { box.replaceChildren(); return; }
    const byClock = figure.film && isHeld() && !waits() && !still.matches;
    const pictures = byClock ? [framesOf(figure)] : pictureOf(figure).map(moveleaf.picture);
    const sources = (within) => all("img", within).map((each) => each.getAttribute("src"));
    if (!moveleaf.doses.same(sources(element("div", {}, ...pictures)), sources(box))) { box.replaceChildren(...pictures); }
    showFrame(elapsed());
  }

  // Stays below the clock while that runs: nobody knows all steps by heart.
  function showHow() {
    const exercise = now().item.exercise;
    const variation = now().item.variation;
    one(".how", session).replaceChildren(...[
      element("p", { class: "dose-line" }, moveleaf.doses.session(now().item.dose)),
      // Before the steps: who begins without reading on has seen it.
      exercise.care ? element("section", { class: "how-care" },
        element("h2", {}, text("heading.exercise.care")), element("div", { html: exercise.care })) : null,
      variation ? element("div", { html: variation.text }) : null,
      element("div", { html: exercise.start }),
      element("ol", { class: "steps" }, ...exercise.steps.map((step) => element("li", { html: step })))
    ].filter((each) => each !== null));
  }

  // Each change, but of repetitions only as many as can be heard out. What is known is not said again.
  function announce(moment, earlier) {
    const hold = moment.item.dose.hold;
    const follows = moment.kind === "move" && ["move", "hold"].includes(earlier.kind);
    const quick = moment.kind === "hold" || follows;
    if (quick && !(hold && hold[1] >= HEARD)) { return; }
    const fresh = quick ? moment.where.filter((each) => !earlier.where.includes(each)) : moment.where;
    say([moment.cue].concat(fresh).join(". "));
  }

  function showMoment(newExercise) {
    const moment = now();
    title.textContent = moment.item.exercise.title;
    show("place", placeOf(moment));
    progress.value = at / moments.length;
    session.dataset.kind = moment.kind;
    show("cue", moment.cue);
    show("where", moment.where.join(" · "));
    if (newExercise) { showHow(); }
    showClock(0);
    if (newExercise) {
      say(placeOf(moment) + ". "
        + moment.item.exercise.title + ". " + moveleaf.doses.session(moment.item.dose));
    } else {
      announce(moment, moments[at - 1]);
    }
    if (!waits()) { beep(moment.kind === "hold" || moment.kind === "time" ? 660 : 440, 0.25); }
  }

  function showClock(gone) {
    const moment = now();
    if (waits()) { show("clock", ""); return; }
    if (moment.count) { show("clock", moment.count); return; }
    const left = Math.ceil(moment.seconds - gone);
    const words = left > 90 ? Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0") : String(left);
    if (one("[data-show=clock]").textContent !== words) { show("clock", words); }
  }

  function showButtons() {
    go.textContent = text(now().kind === "ready" ? "follow.start-exercise" : running ? "follow.pause" : "follow.resume");
    session.classList.toggle("is-paused", !waits() && !running);
    allow(one("[data-do=back]", session), at > 0);
    showPicture();
  }

  // ---- What is pressed.

  function pause() {
    spent = elapsed();
    stop();
    letSleep();
    show("cue", text("follow.paused"));
    say(text("follow.paused"));
    showButtons();
  }

  function resume() {
    show("cue", now().cue);
    say(now().cue);
    run();
    showButtons();
  }

  function press() {
    if (waits()) {
      run();
      next();
    } else if (running) {
      pause();
    } else {
      resume();
    }
  }

  // To where a block begins; who has only just begun one wants the one before.
  function jump(by) {
    if (by < 0 && at === 0) { return; }
    const begins = (block) => moments.findIndex((each) => each.block === block);
    const block = now().block;
    const paused = !running && !waits();
    const gone = at - begins(block) + (elapsed() > 2 ? 1 : 0);
    const goal = by > 0 ? begins(block + 1) : begins(gone > 1 ? block : Math.max(0, block - 1));
    if (goal < 0) { finish(false); return; }
    stop();
    enter(goal);
    if (paused && !waits()) { pause(); }
  }

  // Who stops because something hurts is not to be praised, but told what to do.
  function finish(early) {
    stop();
    letSleep();
    beep(880, 0.6);
    open(end, text(early ? "follow.stopped" : "follow.done"));
    one(".done", end).hidden = early;
    one(".stopped", end).hidden = !early;
    allow(tickButton, true);
    one(".said-end").textContent = "";
    all("[name=pain]", end).forEach((each) => { each.checked = false; });
    moveleaf.showBand(one(".pain-scale", end), null);
    say("");
    title.focus();
  }

  // ---- The diary.

  const today = () => moveleaf.diary.day(new Date());
  const kept = (words) => moveleaf.diary.isKept() ? words : text("follow.not-kept");

  function tickDiary() {
    if (!may(tickButton)) { return; }
    moveleaf.diary.tickOnce(today(), thing);
    one(".said-end").textContent = kept(text("follow.ticked"));
    allow(tickButton, false);
  }

  end.addEventListener("change", (event) => {
    const score = Number(event.target.value);
    moveleaf.diary.pain(today(), score);
    moveleaf.showBand(one(".pain-scale", end), score);
    one(".said-end").textContent = kept(text("follow.pain-kept", { n: score }));
  });
  moveleaf.doing({
    start: start,
    sound: switchSound,
    go: press,
    back: () => jump(-1),
    next: () => jump(1),
    quit: () => finish(true),
    tick: tickDiary,
    again: () => { prepare(); title.focus(); }
  });
  // Who looks away has stopped; the browser takes back the screen's lock then.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && running && !sound) { pause(); }
    if (!document.hidden && running) { stayAwake(); }
  });
  moveleaf.arriving(() => { arrive(); title.focus(); });
  listProgrammes();
  arrive();
})(window.moveleaf);
