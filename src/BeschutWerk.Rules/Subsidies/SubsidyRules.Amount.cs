using static BeschutWerk.Rules.RuleFact;

namespace BeschutWerk.Rules;

/// <content>The statutory amount, which national law fixes.</content>
public static partial class SubsidyRules
{
    internal static readonly Rule AmountRule = new(
        "subsidy.amount",
        facts:
        [
            Required("minimumWage", Forms.Amount),
            Unknown("wageValueAmount", Norm.StatutoryWageCostSubsidy, Forms.Amount),
            Required("hours", Forms.HoursPerWeek),
            Required("fullTimeHours", Forms.HoursPerWeek),
            Required("employerCostPercent", Forms.Percentage),
            Unknown("employmentFirstDay", Norm.FlatRateSubsidy, Forms.Date),
            Unknown("on", Norm.FlatRateSubsidy, Forms.Date),
            Unknown("flatRate", Norm.FlatRateSubsidy, Forms.YesNo),
        ],
        outcomes: [SubsidyAmountOutcome.OnlyWord],
        values: ["gross", "cap", "fullTime", "amount", "amountRounded"],
        norms: [Norm.StatutoryWageCostSubsidy, Norm.StatutorySubsidyCap, Norm.FlatRateSubsidy],
        isStatutory: true
    );

    /// <summary>
    /// Reckons the statutory amount: the difference between minimum wage and wage value, each with its holiday allowance, at
    /// most a share of the former; with the employer costs on it, in proportion to the hours. In the first months of the
    /// employment a flat share of the minimum wage can take the place of the difference.
    /// </summary>
    /// <param name="policy">The policy to apply: <see cref="BuiltInPolicies.National"/>.</param>
    /// <param name="facts">The amounts and hours, and whether the flat rate is taken.</param>
    /// <returns>
    /// The amount, bound, never rounded but in <see cref="SubsidyAmountOutcome.AmountRounded"/>; facts missing while any
    /// fact from which it is reckoned is unknown; not regulated under the rules of a municipality. Once the months of the
    /// flat rate are over an unknown <see cref="SubsidyAmountFacts.FlatRate"/> can only be no. Source: Participatiewet
    /// article 10d lid 4 and 5.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    /// <exception cref="InvalidValueException">
    /// The facts are a default value, or the flat rate is taken after its months.
    /// </exception>
    public static Decision<SubsidyAmountOutcome> Amount(Policy policy, SubsidyAmountFacts facts)
    {
        Guard.Initialized(facts.MinimumWage != default, nameof(facts));
        var weighing = new Weighing(policy, AmountRule);
        var isFlat = IsFlat(policy, facts);
        if (isFlat is { } flat && !policy.Regulates(flat ? Norm.FlatRateSubsidy : Norm.StatutoryWageCostSubsidy))
        {
            return weighing.NotRegulated<SubsidyAmountOutcome>();
        }

        var gross = Gross(policy, facts, isFlat);
        EuroAmount? cap = policy.Regulates(Norm.StatutorySubsidyCap)
            ? facts.MinimumWage.Share(policy.PercentageOf(Norm.StatutorySubsidyCap))
            : null;
        weighing.Weigh(Norm.StatutoryWageCostSubsidy, WayFinding(!isFlat, gross));
        weighing.Weigh(Norm.StatutorySubsidyCap, gross is { } uncapped && cap is { } most ? uncapped <= most : null);
        weighing.Weigh(Norm.FlatRateSubsidy, WayFinding(isFlat, gross));

        return gross is { } known
            ? weighing.Decide(
                Reckon(facts, known, cap),
                isFlat is true ? Norm.FlatRateSubsidy : Norm.StatutoryWageCostSubsidy
            )
            : weighing.FactsMissing<SubsidyAmountOutcome>(facts.Unknown);
    }

    /// <summary>
    /// Whether the flat rate is taken; null while unknown. Where there is no flat rate, or its months are over, what is
    /// unknown can only be no.
    /// </summary>
    private static bool? IsFlat(Policy policy, in SubsidyAmountFacts facts)
    {
        if (!policy.Regulates(Norm.FlatRateSubsidy))
        {
            return facts.FlatRate ?? false;
        }

        if (facts is not { On: { } on, EmploymentFirstDay: { } firstDay })
        {
            return facts.FlatRate;
        }

        var lastDay = policy.TermOf(Norm.FlatRateSubsidy).LastDayFrom(firstDay);
        if (on > lastDay && facts.FlatRate is true)
        {
            Guard.Refuse(
                nameof(facts.On),
                $"must not be after the last day of the flat rate ({Guard.Iso(lastDay)})",
                Guard.Iso(on)
            );
        }

        return on > lastDay ? false : facts.FlatRate;
    }

    /// <summary>The difference, or the flat share in its place; null while a fact for it is unknown.</summary>
    private static EuroAmount? Gross(Policy policy, in SubsidyAmountFacts facts, bool? isFlat) =>
        (isFlat, facts) switch
        {
            (true, { On: not null, EmploymentFirstDay: not null }) => facts.MinimumWage.Share(
                policy.PercentageOf(Norm.FlatRateSubsidy)
            ),
            (false, { WageValueAmount: { } wageValue }) => facts.MinimumWage.LessNotBelowZero(wageValue),
            _ => null,
        };

    /// <summary>Employer costs come on top of the capped amount, and the hours take their part of the whole.</summary>
    private static SubsidyAmountOutcome Reckon(in SubsidyAmountFacts facts, EuroAmount gross, EuroAmount? cap)
    {
        var subsidised = cap is { } most ? EuroAmount.Min(gross, most) : gross;
        var fullTime = subsidised.Plus(subsidised.Share(facts.EmployerCosts));
        return new(gross, cap, fullTime, fullTime.InProportion(facts.Hours, facts.FullTimeHours));
    }

    /// <summary>Of the two ways of reckoning one stands in the place of the other.</summary>
    private static FindingResult WayFinding(bool? isTaken, EuroAmount? gross) =>
        isTaken is false ? FindingResult.NotApplicable
        : gross is null ? FindingResult.Unknown
        : FindingResult.Met;
}
