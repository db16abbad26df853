// Draws the chart above a table from the table itself: one line for each column that is marked to be drawn. Without this script
// the table says the same. The day that has not ended is left out.
const HEIGHT = 240;
const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
const COLOURS = ["--green", "--blue", "--amber", "--red", "--quiet", "--ink"];
const shown = new Map();

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const width = figure => figure.clientWidth - 16;
// French says “1er” for the first of a month, which the browser does not.
const written = (format, at) => format.format(at).replace(/(^| )1 /, (day, before) => (document.documentElement.lang === "fr" ? before + "1er " : day));
const seconds = day => Date.parse(day + "T00:00:00Z") / 1000;

function read(table) {
  const heads = [...table.tHead.rows[0].cells];
  const drawn = heads.map((head, at) => ({ name: head.textContent.trim(), at, draw: head.dataset.draw })).filter(column => column.draw);
  const rows = [...table.tBodies[0].rows].reverse().filter(row => !row.cells[0].dataset.open);
  return { drawn, days: rows.map(row => seconds(row.cells[0].dataset.day)), values: drawn.map(column => rows.map(row => Number(row.cells[column.at].dataset.value))) };
}

function axes(language) {
  const axis = { stroke: colour("--quiet"), font: "12px system-ui, sans-serif", grid: { stroke: colour("--line"), width: 1 }, ticks: { stroke: colour("--line"), width: 1 } };
  const day = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
  const number = new Intl.NumberFormat(language);
  return [
    { ...axis, incrs: [1, 2, 7, 14, 28, 56].map(days => days * 86400), values: (chart, splits) => splits.map(at => written(day, at * 1000)) },
    { ...axis, size: 56, values: (chart, splits) => splits.map(value => (Number.isInteger(value) ? number.format(value) : "")) },
  ];
}

function draw(figure) {
  const table = document.getElementById(figure.dataset.chart);
  const { drawn, days, values } = read(table);
  const language = document.documentElement.lang;
  const day = new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  const series = drawn.map((column, at) => ({
    label: column.name, stroke: colour(COLOURS[at % COLOURS.length]), dash: DASHES[at % DASHES.length], width: 2, points: { show: days.length < 32, size: 5 },
  }));
  figure.hidden = false;
  shown.get(figure)?.destroy();
  shown.set(figure, new uPlot({
    width: width(figure), height: HEIGHT, tzDate: at => uPlot.tzDate(new Date(at * 1000), "Etc/UTC"), padding: [null, 24, null, null], cursor: { drag: { x: false, y: false } },
    scales: { y: { range: (chart, least, most) => [Math.min(0, least), Math.max(4, most * 1.1)] } },
    series: [{ label: table.tHead.rows[0].cells[0].textContent.trim(), value: (chart, at) => (at == null ? "–" : written(day, at * 1000)) }, ...series],
    axes: axes(language),
  }, [days, ...values], figure));
}

const figures = [...document.querySelectorAll("[data-chart]")];
const all = () => figures.forEach(draw);
all();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", all);
addEventListener("resize", () => shown.forEach((chart, figure) => chart.setSize({ width: width(figure), height: HEIGHT })));
