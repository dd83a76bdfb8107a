// Makes up names of people, places, organisations and outlets: new ones never run out, as in news.
import type { Random } from "./random.js";

const heads =
  "Al Ba Be Bra Ca Cor Da De Dor El Fa Fen Ga Gre Ha Hol I Ja Ka Kel La Lin Ma Mer Na Nor O Or Pa Pel Ra Ro Sa Sel Sto Ta Tor U Va Vel Wa Wes Ya Za".split(
    " ",
  );
const middles =
  "ba bri da de do ga ha ka la le li lo ma me mi mo na ne ni no ra re ri ro sa se ta te ti to va ve vi za".split(" ");
const ends = "b ck d g ka l ld lin m man mar n nd ng nov r rd rn s sen ska son ssi t th v va wick x yev z".split(" ");
const townEnds =
  "burg bury by dale fell field ford gate grad ham haven holm ley mouth pol port stad ton ville wick".split(" ");
const firstNames =
  "Ada Alan Amir Anna Boris Carla Cheng Clara Daniel Dora Elena Emil Farid Fatima George Grace Hana Hugo Ines Ivan James Jana Karim Kofi Laura Leila Lucas Maria Marta Mehmet Mina Nadia Nils Noor Olga Omar Paula Peter Priya Rachel Rashid Rosa Samuel Sara Sofia Tariq Thomas Vera Viktor Wei Yara Yusuf Zoe".split(
    " ",
  );
const titles =
  "President|Prime Minister|Governor|Mayor|Senator|Judge|Professor|Captain|Colonel|Police Chief|Finance Minister|Health Secretary|Bishop|Inspector|union leader|spokeswoman|spokesman|analyst".split(
    "|",
  );
const bodies =
  "Council|Ministry|Institute|Authority|Group|Bank|Hospital|University|Association|Railways|Energy|Airlines|Party|Foundation|Union|Holdings|Court|Agency|Motors|Insurance".split(
    "|",
  );
const papers =
  "Herald|Tribune|Gazette|Courier|Chronicle|Observer|Examiner|Dispatch|Mercury|Sentinel|Telegraph|Wire|Broadcasting|News Service".split(
    "|",
  );

export function drawSurname(random: Random): string {
  return random.pick(heads) + syllables(random) + random.pick(ends);
}

export function drawPerson(random: Random): string {
  return `${random.pick(firstNames)} ${drawSurname(random)}`;
}

export function drawOfficial(random: Random): string {
  return `${random.pick(titles)} ${drawPerson(random)}`;
}

export function drawTown(random: Random): string {
  return random.pick(heads) + syllables(random) + random.pick(townEnds);
}

export function drawBody(random: Random): string {
  const name = random.chance(0.5) ? drawTown(random) : drawSurname(random);
  return `${name} ${random.pick(bodies)}`;
}

/** One of 400 outlets, the same for the same number. */
export function outletOf(number: number): string {
  const town = heads[number % heads.length] + (middles[number % middles.length] ?? "") + townEnds[number % 7];
  return `${town} ${papers[number % papers.length]}`;
}

function syllables(random: Random): string {
  const first = random.pick(middles);
  return random.chance(0.3) ? first + random.pick(middles) : first;
}
