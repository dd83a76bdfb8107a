// The kinds of events that stories tell of: titles, and facts with the figures that reports give of them.

/** `{n}` is the figure, `{place}` the town, `{name}` an official, `{body}` an organisation. */
export interface Fact {
  readonly shapes: readonly string[];
  readonly figure: "count" | "money" | "percent";
  readonly low: number;
  readonly high: number;
  /** Share that a day adds: deaths are found, votes counted. */
  readonly growth: number;
}

export interface EventKind {
  readonly titles: readonly string[];
  readonly facts: readonly Fact[];
}

function count(low: number, high: number, growth: number, ...shapes: readonly string[]): Fact {
  return { figure: "count", low, high, growth, shapes };
}

function money(low: number, high: number, ...shapes: readonly string[]): Fact {
  return { figure: "money", low, high, growth: 0, shapes };
}

function percent(...shapes: readonly string[]): Fact {
  return { figure: "percent", low: 2, high: 90, growth: 0, shapes };
}

const dead = count(
  3,
  240,
  0.3,
  "{n} people were killed, {name} said.",
  "The disaster in {place} has claimed {n} lives.",
  "The death toll stands at {n}, according to the {body}.",
  "{n} people have died in and around {place}.",
);
const hurt = count(
  5,
  900,
  0.2,
  "{n} people were injured.",
  "Hospitals in {place} treated {n} injured people, the {body} said.",
  "Another {n} were hurt, some of them badly, {name} said.",
);
const homes = count(
  40,
  30000,
  0.1,
  "{n} homes were damaged in {place}.",
  "The {body} counted {n} damaged houses.",
  "{n} households had no electricity on the first evening.",
);
const moved = count(
  200,
  90000,
  0.1,
  "{n} people had to leave their homes.",
  "The authorities brought {n} residents to safety.",
  "{name} said that {n} people had been evacuated from {place}.",
);
const damage = money(
  1e6,
  9e9,
  "The damage was put at {n}.",
  "The {body} estimates the damage at {n}.",
  "Insurers expect to pay {n}, {name} said.",
);

export const eventKinds: readonly EventKind[] = [
  {
    titles: ["Flood sweeps through {place}", "River bursts its banks at {place}"],
    facts: [dead, moved, homes, damage],
  },
  { titles: ["Earthquake shakes {place}", "Quake leaves {place} in ruins"], facts: [dead, hurt, homes, moved] },
  { titles: ["Fire destroys factory in {place}", "Blaze at {body} plant"], facts: [dead, hurt, damage] },
  { titles: ["Trains collide near {place}", "Rail crash outside {place}"], facts: [dead, hurt] },
  {
    titles: ["Walkout at {body} begins", "Strikers gather in {place}"],
    facts: [
      count(300, 60000, 0.05, "{n} workers walked out.", "The union says {n} employees are on strike."),
      percent("The union asks for {n} more pay.", "{body} offered a rise of {n}."),
      count(20, 900, 0.1, "{n} trains were cancelled.", "{body} called off {n} services."),
    ],
  },
  {
    titles: ["{body} to cut jobs", "{body} closes works in {place}"],
    facts: [
      count(100, 20000, 0, "{body} will cut {n} jobs.", "{n} employees in {place} lose their posts."),
      money(1e7, 4e9, "The plan is to save {n} a year.", "{body} made a loss of {n} last year."),
      percent("The shares fell {n}.", "Revenue was down {n}."),
    ],
  },
  {
    titles: ["{place} votes for a new parliament", "{name} claims victory"],
    facts: [
      percent("The party of {name} won {n} of the vote.", "Turnout was {n}, the {body} said."),
      count(20, 400, 0.05, "The party has {n} seats.", "{name} leads an alliance with {n} seats in parliament."),
      count(2000, 9000000, 0, "{n} voters were called to the polls.", "{n} people were entitled to vote."),
    ],
  },
  {
    titles: ["{body} agrees to takeover", "Bid for {body} raised"],
    facts: [
      money(5e7, 4e10, "The deal is worth {n}.", "{body} pays {n} for its rival."),
      percent("The offer is {n} above the last price.", "{body} already holds {n} of the shares."),
      count(200, 90000, 0, "The two companies have {n} employees.", "{n} people work for the company."),
    ],
  },
  {
    titles: ["Court in {place} sentences former official", "Trial of {name} ends"],
    facts: [
      count(2, 25, 0, "{name} was sentenced to {n} years in prison.", "The judge handed down {n} years."),
      money(1e4, 9e7, "The court ordered a fine of {n}.", "Prosecutors said {n} had been taken in bribes."),
      count(5, 180, 0, "The court heard {n} witnesses.", "{n} witnesses were called."),
    ],
  },
  {
    titles: ["Outbreak spreads in {place}", "{place} hospitals fill up"],
    facts: [
      count(12, 9000, 0.4, "{n} people were infected.", "The {body} confirmed {n} cases.", "Cases rose to {n}."),
      dead,
      count(1000, 900000, 0.2, "{n} people have been vaccinated.", "{n} doses were given in {place}."),
    ],
  },
  {
    titles: ["Thousands march in {place}", "Police break up rally in {place}"],
    facts: [
      count(900, 200000, 0, "{n} people took to the streets.", "Organisers spoke of {n} demonstrators."),
      count(5, 900, 0.3, "{n} people were arrested.", "Police detained {n} protesters, {name} said."),
      count(2, 90, 0.1, "{n} officers were injured.", "{n} police officers were hurt."),
    ],
  },
  { titles: ["Storm batters {place}", "Hurricane nears {place}"], facts: [dead, moved, homes, damage] },
  {
    titles: ["Data of {body} customers stolen", "Hackers break into {body}"],
    facts: [
      count(9000, 80000000, 0, "The data of {n} customers were stolen.", "{n} accounts are affected."),
      money(1e5, 5e7, "The hackers asked for {n}.", "{body} was told to pay {n}."),
    ],
  },
];

/** Figures that a report gives beside the main facts; `{a}` is an adjective, `{noun}` and `{nouns}` any noun. */
export const sideFacts: readonly string[] = [
  "{person}, {age}, {verbed} the {noun}.",
  "Prices of {nouns} rose {percent} last year.",
  "{body} has {verbed} {count} {nouns} since {month}.",
  "The {a} {noun} cost {money}, {name} said.",
  "It had taken {small} years to {verb} the {noun}.",
  "On {weekday} {name} {verbed} the {noun}.",
  "On {day}, the {body} {verbed} its {nouns}.",
  "{person} waited {small} hours for the {noun}.",
  "The {noun} is {small} kilometres from {place}.",
  "{count} {nouns} stood outside the {noun} in {place}.",
  "In {year}, {body} {verbed} {small} {nouns}.",
  "“We {verbed} {count} {a} {nouns},” said {person}.",
  "The {noun} weighs {count} tonnes and is {small} metres high.",
  "{percent} of the {nouns} were {a}, a survey by the {body} found.",
  "Since {year} the {noun} of {place} has {verbed} {money}.",
];
