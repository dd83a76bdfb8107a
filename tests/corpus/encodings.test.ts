// Texts in the encodings of the world, undeclared: named and left out as what they are, never read as western letters.
import { expect, test } from "vitest";
import { decode } from "../../src/corpus/decode.js";
import { createReadInputs } from "../../src/corpus/read-input.js";
import { rules } from "./rules.js";

/** The bytes of a fire that killed 12. */
const fires: Readonly<Record<string, string>> = {
  Shift_JIS:
    "jI6XapP6gUGTjIuegsWJzo6WgqqCoILogUGPrYLIgq2CxoLgMTKQbIKqjoCWU4K1gUEzNDCQbIKqgq+CqoLwgrWCvYLGk5aLx4KqlK2VXIK1gtyCtYK9gUKU8JPvj4qCyYLNMiwwMDCQbIKqj1eC3ILogtyCtYK9gUI=",
  "EUC-JP":
    "t+7Ny8b8oaLF7LX+pMey0Lv2pKykoqTqoaK+r6TKpK+kyKTiMTK/zaSsu+DLtKS3oaIzNDC/zaSspLGkrKTypLekv6TIxfa2yaSsyK/JvaS3pN6kt6S/oaPI8sbxveqky6TPMiwwMDC/zaSsvbik3qTqpN6kt6S/oaM=",
  "ISO-2022-JP":
    "GyRCN25NS0Z8ISJFbDV+JEcyUDt2JCwkIiRqISI+LyRKJC8kSCRiGyhCMTIbJEI/TSQsO2BLNCQ3ISIbKEIzNDAbJEI/TSQsJDEkLCRyJDckPyRIRXY2SSQsSC9JPSQ3JF4kNyQ/ISNIckZxPWokSyRPGyhCMiwwMDAbJEI/TSQsPTgkXiRqJF4kNyQ/ISMbKEI=",
  GB18030:
    "0MfG2tK7sbG+qbeiyfq78NTWo6zWwcnZMTLIy8vAzfajrDM0MMjLytzJy6Gjz/u3wNSx1f3U2tGw1dLKp9fZyMvUsaOswb3Hp8P7vtPD8dLRvq3A67+qvNLUsKGj",
  Big5: "rFC0waRAu0+lX7Vvpc2k9ahhoUGm3KTWMTKkSKa6pGChQTM0MKRIqPy2y6FDrviovq37pb+mYrRNp+SlosLcpEit+6FBqOKkZKZXqX6lwaR3uGfC97Z9rmG26aFD",
  "EUC-KR":
    "v/m/5MDPILytv++/obytIMitwOewoSCzqiDD1rzSIDEyuO3AzCC8+8H2sO0gMzQwuO3AzCC02cPGtNmw7SC057G5wMwgueDH+7TZLiDB1rnOIDIsMDAwuO3AzCDB/cC7ILaws7W02S4=",
  "Windows-1253":
    "1O/169z36fP07+0gMTIg3O3o8fnw7+kg8+rv9P7o5+rh7SDq4ekgMzQwIPTx4fXs4fTf8/Tn6uHtIPP05+0g8PXx6uHj6dwg8/Tn7SDB6N7t4SD05yDE5fX03fHhLCDl3/Dh7SDv6SDh8ffd8i4=",
  "Windows-1255":
    "7PTn5fogMTIg4fDpIODj7SDw5Pji5SDlIDM0MCDw9Pby5SDh+fjp9OQg4frsIODh6eEg4enl7SD58OksIODu+OUg5Pj55enl+i4g4Oz06entIPrl+eHp7SDy5uHlIOD6IOH66eTtLg==",
  "Windows-1256":
    "3srhIOPHIOHHIO3e4SDa5CAxMiDUztXHIObD1e3IIDM0MCDd7SDN0e3eIMjH4d7H5dHJIO3m4yDH4cfL5O3kIM3TyOPHIN7H4cogx+HT4djHyi4g5tvHz9Egw+HdxyDTx9/kIOPkx9Lh5eMu",
  "Windows-874":
    "wdW82engytXCqtXH1LXNwujSp7npzcIgMTIgpLkg4cXQutK04KjnuiAzNDAgpLkgqNKh4Mu12OC+xdSn5MvB6eO5ocPYp+C3vuDB1+jNx9G5qNG5t8PsIOCo6dLLuenSt9XoocXo0sc=",
  "Windows-1251":
    "z+4g7OXt/Pjl6SDs5fDlIDEyIPfl6+7i5eog7+7j6OHr6CDoIDM0MCDw4O3l7fsg7/DoIO/u5uDw5SDiIMzu8eri5SDiIO/u7eXk5ev87ejqLCDx7u7h+ejr6CDi6+Dx8ugg4+7w7uTgLg==",
  "KOI8-R":
    "8M8gzcXO2NvFyiDNxdLFIDEyIN7FzM/Xxcsg0M/HycLMySDJIDM0MCDSwc7Fztkg0NLJINDP1sHSxSDXIO3P08vXxSDXINDPzsXExczYzsnLLCDTz8/C3cnMySDXzMHT1Mkgx8/Sz8TBLg==",
  "ISO-8859-5":
    "v94g3NXd7OjV2SDc1eDVIDEyIOfV297S1dog397T2NHb2CDYIDM0MCDg0N3V3esg3+DYIN/e1tDg1SDSILze4drS1SDSIN/e3dXU1dvs3djaLCDh3t7R6djb2CDS29Dh4tgg097g3tTQLg==",
  "code page 866":
    "j64grKWt7OilqSCspeClIDEyIOelq66ipaogr66jqKGrqCCoIDM0MCDgoK2lresgr+CoIK+upqDgpSCiIIyu4aqipSCiIK+uraWkpavsraiqLCDhrq6h6airqCCiq6Dh4qggo67grqSgLg==",
};

const scripts: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["Chinese or Japanese", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "Big5"],
    ["Korean", "EUC-KR"],
    ["Greek", "Windows-1253"],
    ["Hebrew", "Windows-1255"],
    ["Arabic", "Windows-1256"],
    ["Thai", "Windows-874"],
    ["Cyrillic", "Windows-1251", "KOI8-R", "ISO-8859-5"],
  ].flatMap(([script, ...encodings]) =>
    encodings.map((encoding) => [encoding, `not in English: it reads as the ${script} script`]),
  ),
);

const readInputs = createReadInputs(rules, undefined);

async function reasonOf(bytes: Uint8Array, format: "txt" | "html"): Promise<string> {
  const [[piece] = []] = await readInputs([{ path: "fire", format, bytes }]);
  return piece && "skipped" in piece ? piece.skipped.reason : "read";
}

test.each(Object.entries(fires))("%s", async (encoding, base64) => {
  const bytes = Buffer.from(base64, "base64");
  const page = Buffer.concat([
    Buffer.from(`<html><head><title>Fire</title><script>${"var a = 1; ".repeat(200)}</script></head><body><p>`),
    bytes,
    Buffer.from("</p></body></html>"),
  ]);
  const expected = scripts[encoding] ?? "in an encoding that can't be told: save it as UTF-8";
  expect(await reasonOf(bytes, "txt")).toBe(expected);
  expect(await reasonOf(page, "html")).toBe(expected);
});

test.each([
  ["random letters", Buffer.from(Array.from({ length: 300 }, (_, at) => 0x80 + ((at * 37) % 128)))],
  ["one letter, many times", Buffer.alloc(100_000, 0xe9)],
])("%s are not read", async (_, bytes) => {
  expect(await decode(bytes)).toEqual({ refused: "in an encoding that can't be told: save it as UTF-8" });
});

test.each([
  ["foreign names", Buffer.from([...Buffer.from("12 dead in Tokyo ("), 0x93, 0x8c, 0x8b, 0x9e, 0x29])],
  [
    "dashes, signs and quotes",
    Buffer.from(
      `${"12 dead \x97 \x93or more\x94 \x97 for \xa35m \x95 \x96 \xa0\xa0\xa0 so he said\x85 ".repeat(40)}`,
      "latin1",
    ),
  ],
  ["accents in a row", Buffer.from("12 dead on Åäö street, née Dürr, «¿Qué?»", "latin1")],
])("English with %s is read", async (_, bytes) => {
  expect(await decode(bytes)).toMatchObject({ warnings: ["not valid UTF-8: read as Windows-1252"] });
});
