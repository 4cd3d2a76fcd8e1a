// SPDX-FileCopyrightText: 2026 The Greenroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/formulafunctions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace greenroom {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double largestFactorial = 170;

bool isCount(double value)
{
    return value >= 0 && value == std::floor(value);
}

double comb(double n, double k)
{
    if (!isCount(n) || !isCount(k))
        return nothing;
    if (k > n)
        return 0;
    const double shorter = std::min(k, n - k);
    double ways = 1;
    // Every factor is at least 2, so a hopeless case overflows after some thousand rounds.
    for (int i = 1; i <= shorter && std::isfinite(ways); ++i)
        ways = ways * (n - shorter + i) / i;
    return ways;
}

double factorial(double n)
{
    if (!isCount(n) || n > largestFactorial)
        return nothing;
    double product = 1;
    for (int i = 2; i <= n; ++i)
        product *= i;
    return product;
}

template <double (*function)(double)>
double unary(const double *values, std::size_t)
{
    return function(values[0]);
}

template <double (*function)(double, double)>
double binary(const double *values, std::size_t)
{
    return function(values[0], values[1]);
}

double smallest(const double *values, std::size_t count)
{
    return *std::min_element(values, values + count);
}
double largest(const double *values, std::size_t count)
{
    return *std::max_element(values, values + count);
}

constexpr std::array<FormulaFunction, 14> functions = {{
    {"min", 0, smallest},
    {"max", 0, largest},
    {"abs", 1, unary<std::fabs>},
    {"exp", 1, unary<std::exp>},
    {"log", 1, unary<std::log>},
    {"log2", 1, unary<std::log2>},
    {"sqrt", 1, unary<std::sqrt>},
    {"floor", 1, unary<std::floor>},
    {"ceil", 1, unary<std::ceil>},
    {"round", 1, unary<std::round>},
    {"comb", 2, binary<comb>},
    {"factorial", 1, unary<factorial>},
    {"normcdf", 1, unary<normalCdf>},
    {"norminv", 1, unary<normalInverse>},
}};

/// Highest power first.
double polynomial(const std::array<double, 8> &coefficients, double x)
{
    double sum = 0;
    for (const double coefficient : coefficients)
        sum = sum * x + coefficient;
    return sum;
}

struct Rational {
    std::array<double, 8> numerator;
    std::array<double, 8> denominator;

    [[nodiscard]] double at(double x) const { return polynomial(numerator, x) / polynomial(denominator, x); }
};

// Coefficients of AS 241: |p - 0.5| <= 0.425, then the tails by r = sqrt(-log(p)), up to 5 and beyond.
constexpr Rational centre = {
    {2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
     1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0},
    {5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
     5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0}};
constexpr Rational nearTail = {
    {7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
     3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0},
    {1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0}};
constexpr Rational farTail = {
    {2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0},
    {2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0}};

} // namespace

const FormulaFunction *formulaFunction(std::string_view name)
{
    const auto found = std::find_if(functions.begin(), functions.end(),
                                    [name](const FormulaFunction &function) { return function.name == name; });
    return found == functions.end() ? nullptr : &*found;
}

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalInverse(double p)
{
    if (!(p > 0 && p < 1))
        return nothing;
    const double q = p - 0.5;
    if (std::fabs(q) <= 0.425)
        return q * centre.at(0.180625 - q * q);
    const double r = std::sqrt(-std::log(q < 0 ? p : 1 - p));
    const double x = r <= 5 ? nearTail.at(r - 1.6) : farTail.at(r - 5);
    return q < 0 ? -x : x;
}

} // namespace greenroom
