// Documents in other languages are named and left out; short, listed and name-laden English is not.
import { describe, expect, test } from "vitest";
import { createFindForeign } from "../../src/corpus/foreign.js";
import { readDocuments } from "../../src/corpus/read-documents.js";
import { rules } from "./rules.js";

const foreign = createFindForeign(rules.languages);

describe("left out", () => {
  test.each([
    [
      "French",
      "Le maire a annoncé que les pompiers ont évacué 300 personnes dans la nuit, et que deux ponts sont fermés depuis lundi.",
    ],
    [
      "German",
      "Bei dem Hochwasser sind nach Angaben der Behörden mindestens zwölf Menschen ums Leben gekommen, und 300 wurden verletzt.",
    ],
    [
      "Spanish",
      "El alcalde dijo que las lluvias causaron daños en 300 casas y que no hay víctimas, pero las escuelas están cerradas desde el lunes.",
    ],
    [
      "Italian",
      "Il sindaco ha detto che le piogge hanno danneggiato 300 case nella notte e che non ci sono vittime, ma le scuole sono chiuse.",
    ],
    [
      "Portuguese",
      "O prefeito disse que as chuvas não fizeram vítimas, mas 300 casas foram danificadas e as escolas estão fechadas até segunda.",
    ],
    [
      "Dutch",
      "De burgemeester zei dat het water in de nacht met een meter steeg en dat 300 mensen zijn geëvacueerd, maar niet dat er doden zijn.",
    ],
    [
      "Swedish",
      "Borgmästaren sade att vattnet steg med en meter under natten och att 300 personer har evakuerats, men inte att någon är död.",
    ],
    [
      "Finnish",
      "Pormestari sanoi, että vesi nousi metrin yössä ja että 300 ihmistä on siirretty, mutta kuolleita ei ole, kun sillat suljettiin.",
    ],
    [
      "Polish",
      "Burmistrz powiedział, że woda podniosła się o metr w nocy i że 300 osób zostało ewakuowanych, ale nie ma ofiar, jak podaje straż.",
    ],
    [
      "Czech",
      "Starosta řekl, že voda v noci stoupla o metr a že 300 lidí bylo evakuováno, ale podle hasičů se nikdo nezranil a je to už jisté.",
    ],
    [
      "Hungarian",
      "A polgármester szerint az éjjel egy métert emelkedett a víz, és 300 embert kitelepítettek, de nem volt áldozat, mint már többször.",
    ],
    [
      "Turkish",
      "Belediye başkanı gece suyun bir metre yükseldiğini ve 300 kişinin tahliye edildiğini, ancak ölü olmadığını, okulların ise kapalı olduğunu bu sabah söyledi.",
    ],
    [
      "Indonesian or Malay",
      "Wali kota mengatakan bahwa air naik satu meter pada malam itu dan 300 orang telah dievakuasi, tetapi tidak ada korban yang tewas di kota.",
    ],
    [
      "Vietnamese",
      "Thị trưởng cho biết nước đã dâng một mét trong đêm và 300 người được sơ tán, nhưng không có ai thiệt mạng, theo đài của thành phố.",
    ],
    [
      "Swahili",
      "Meya alisema kwamba maji yalipanda kwa mita moja usiku na watu 300 wamehamishwa, lakini hakuna aliyekufa katika mji huo baada ya mvua.",
    ],
    [
      "Romanian",
      "Primarul a spus că apa a crescut cu un metru în noapte și că 300 de oameni au fost evacuați, dar nu sunt victime, potrivit pompierilor.",
    ],
    [
      "Danish",
      "Mindst 12 mennesker er døde i en brand på en fabrik, oplyser politiet. Omkring 300 brandfolk var til stede.",
    ],
    [
      "Norwegian",
      "Tolv personer omkom i en brann på et lager mandag, opplyser politiet. Rundt 300 måtte forlate stedet.",
    ],
    [
      "Catalan",
      "Dotze persones van morir dilluns en un incendi, segons la policia. Uns 300 bombers hi van treballar tota la nit.",
    ],
    ["the Cyrillic script", "По данным властей, погибли 164 человека, ещё 300 ранены."],
    ["the Arabic script", "قال رئيس البلدية إن المياه ارتفعت مترا وإن 300 شخص تم إجلاؤهم."],
    ["the Chinese or Japanese script", "市长表示,夜间水位上涨一米,三百人被疏散。"],
    ["the Greek script", "Ο δήμαρχος είπε ότι το νερό ανέβηκε ένα μέτρο τη νύχτα."],
    ["the Devanagari script", "महापौर ने कहा कि रात में पानी एक मीटर बढ़ गया।"],
  ])("%s", (language, text) => expect(foreign(text)).toBe(language));
});

describe("stays", () => {
  test.each([
    "12 dead",
    "Twelve dead, 300 hurt in Orsk blast",
    "Mindestens 12 dead",
    "Ostby 9, Nordvik 3",
    "Team | Won | Lost\nReal Madrid | 12 | 3\nAthletic de Bilbao | 9 | 6\nDeportivo de La Coruña | 4 | 11",
    "Luis de la Fuente, Juan van der Berg, Ana dos Santos, Piet de Vries, Carlos del Río, Hans von der Heide, Maria da Silva, Jean le Roux",
    "Prime Minister Viktor Orbán met President Recep Tayyip Erdoğan and Chancellor Karl Nehammer in Székesfehérvár, where 300 guests from Győr, Szombathely and Hódmezővásárhely had gathered.",
    "“C'est la vie,” said the mayor of Saint-Jean-de-Luz, whose Parti pour la Vie et les Gens won 12 of 30 seats.",
    "The party Die Linke won 12 seats, Bündnis 90/Die Grünen 30, and Alternative für Deutschland 4.",
    "Владимир Зеленский (Volodymyr Zelensky) spoke to 300 guests in the hall on Monday, his office said.",
    "GDP +2.1%\nCPI +3.4%\nUnemployment 4.0%",
    "Police shot dead two men after a chase; one officer hurt",
    "Storm: 12 dead, 40 hurt, 300 homes lost, 2 bridges closed, trains halted, schools shut, ferries cancelled",
  ])("%s", (text) => expect(foreign(text)).toBeNull());

  test("an English article with a long quotation in French", () => {
    const quote = "« Nous avons perdu deux maisons et les voisins ont perdu plus que nous », dit-elle.";
    const article =
      "The mayor said that 300 people were moved from their homes in the night, and that the bridge would stay closed. ";
    expect(foreign(article.repeat(3) + quote)).toBeNull();
  });
});

test("it is named, with what it reads as, and the rest goes on", async () => {
  async function* stdin() {
    yield Buffer.from(
      `${JSON.stringify({ id: "fr", text: "Le maire dit que les pompiers ont évacué 300 personnes, et que deux ponts sont fermés depuis lundi." })}\n${JSON.stringify({ id: "en", text: "Twelve people died." })}\n`,
    );
  }
  const items = [];
  for await (const item of readDocuments(["-"], { from: "ndjson" }, { rules, stdin: stdin() })) items.push(item);
  expect(items).toMatchObject([
    { skipped: { path: "fr", reason: "not in English: it reads as French" } },
    { document: { id: "en" } },
  ]);
});

test("an English menu around a French article does not make it English", async () => {
  async function* stdin() {
    yield Buffer.from(
      "Skip to main content\nSubscribe to our newsletter\nShare this article\n\nLe maire dit que les pompiers ont évacué 300 personnes, et que deux ponts sont fermés depuis lundi.\n\nTerms of use | Privacy policy\n",
    );
  }
  for await (const item of readDocuments(["-"], {}, { rules, stdin: stdin() }))
    expect(item).toMatchObject({ skipped: { reason: "not in English: it reads as French" } });
});
