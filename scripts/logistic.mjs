// Logistic regression with a ridge, by Newton's method: weights of named features from pairs with known answers.

const rounds = 15;
/** Pairs of one question that a story of usual size has: larger ones weigh more, but by the root only. */
const usual = 60;

/**
 * Weights by feature name. `groups` are stories: rows of `{features: [name, strength][], same, weight}`.
 * `ridge` pulls every weight towards nothing.
 */
export function fitLogistic(groups, ridge) {
  const names = [...new Set(groups.flatMap((rows) => rows.flatMap(({ features }) => features.map(([name]) => name))))];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = groups.flatMap((group) => scaled(group, indexOf));
  const weights = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const step = solve(...derivatives(rows, weights, ridge));
    step.forEach((value, index) => {
      weights[index] -= value;
    });
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  return new Map(names.map((name, index) => [name, weights[index]]));
}

function scaled(group, indexOf) {
  const scale = Math.sqrt(usual / Math.max(1, group.filter(({ same }) => same).length));
  return group.map(({ features, same, weight }) => ({
    indices: features.map(([name]) => indexOf.get(name)),
    strengths: features.map(([, strength]) => strength),
    same: Number(same),
    weight: weight * scale,
  }));
}

/** Gradient and Hessian of the loss. */
function derivatives(rows, weights, ridge) {
  const gradient = weights.map((weight) => ridge * weight);
  const hessian = Array.from(weights, (_, index) => {
    const line = new Float64Array(weights.length);
    line[index] = ridge;
    return line;
  });
  for (const { indices, strengths, same, weight } of rows) {
    let sum = 0;
    indices.forEach((index, at) => {
      sum += weights[index] * strengths[at];
    });
    const likely = 1 / (1 + Math.exp(-sum));
    const bend = Math.max(1e-6, weight * likely * (1 - likely));
    indices.forEach((index, at) => {
      gradient[index] += weight * (likely - same) * strengths[at];
      indices.forEach((other, place) => {
        hessian[index][other] += bend * strengths[at] * strengths[place];
      });
    });
  }
  return [hessian, gradient];
}

/** Solves a symmetric positive system by Cholesky's decomposition. */
function solve(matrix, right) {
  const size = right.length;
  const lower = matrix.map(() => new Float64Array(size));
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row][column];
      for (let k = 0; k < column; k++) sum -= lower[row][k] * lower[column][k];
      lower[row][column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[column][column];
    }
  const half = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = right[row];
    for (let k = 0; k < row; k++) sum -= lower[row][k] * half[k];
    half[row] = sum / lower[row][row];
  }
  const found = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row];
    for (let k = row + 1; k < size; k++) sum -= lower[k][row] * found[k];
    found[row] = sum / lower[row][row];
  }
  return found;
}

/** Score of features with fitted weights. */
export function sum(features, weights) {
  return features.reduce((total, [name, strength]) => total + (weights.get(name) ?? 0) * strength, 0);
}
