namespace BeschutWerk.Rules;

/// <summary>
/// Which instrument comes first: a regular workplace, sheltered work as the last safety net, or day activities. Source:
/// Maastricht 2024, page 1 paragraph 4 and page 2 paragraph 2.
/// </summary>
public static class InstrumentRules
{
    internal static readonly Rule ChooseRule = new(
        "instrument.choose",
        facts: InstrumentFacts.Rows.Descriptions,
        outcomes: Words.All<InstrumentOutcome>(),
        values: [],
        norms: [Norm.RegularWorkFirst, Norm.LastSafetyNet, Norm.DayActivities]
    );

    internal static string InstrumentsForm => Form.SuitableInstruments.Description;

    /// <summary>
    /// Chooses the instrument: for someone who is not able to work a place in day activities; otherwise first whatever
    /// instrument suits to work at a regular workplace, and sheltered work only where none does and it fits.
    /// </summary>
    /// <remarks>
    /// An order of examination, no ground to refuse someone who holds an indication, which a caveat says: that is for the
    /// rules on the indication and the placement.
    /// </remarks>
    /// <param name="policy">The policy to apply.</param>
    /// <param name="facts">What is known about the person.</param>
    /// <returns>
    /// A regular instrument, sheltered work or day activities, bound, the last with the caveat that the source tells it of
    /// the practice until then; not regulated where nothing suits and sheltered work does not fit either; facts missing
    /// while an unknown answer could still decide. Source: Maastricht 2024, page 1 paragraph 4 and page 2 paragraph 2.
    /// </returns>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Decision<InstrumentOutcome> Choose(Policy policy, InstrumentFacts facts)
    {
        var weighing = new Weighing(policy, ChooseRule);
        var isUnable = policy.Regulates(Norm.DayActivities) ? !facts.AbleToWork : false;
        var instrumentSuits = policy.Regulates(Norm.RegularWorkFirst) ? facts.AnyInstrumentSuits : false;
        var shelteredWorkFits = policy.Regulates(Norm.LastSafetyNet) ? facts.ShelteredWorkFits : false;

        weighing.Weigh(Norm.RegularWorkFirst, Examined(isUnable, instrumentSuits));
        weighing.Weigh(Norm.LastSafetyNet, Examined(isUnable | instrumentSuits, shelteredWorkFits));
        weighing.Weigh(Norm.DayActivities, isUnable is false ? FindingResult.NotApplicable : Weighing.Result(isUnable));

        return (isUnable, instrumentSuits, shelteredWorkFits) switch
        {
            (true, _, _) => weighing.Decide(
                InstrumentOutcome.DayActivities,
                Norm.DayActivities,
                caveats: Caveats.FormerPractice
            ),
            (false, true, _) => weighing.Decide(
                InstrumentOutcome.RegularInstrument,
                Norm.RegularWorkFirst,
                caveats: Caveats.OrderOfExamination
            ),
            (false, false, true) => weighing.Decide(InstrumentOutcome.ShelteredWork, Norm.LastSafetyNet),
            (false, false, false) => weighing.NotRegulated<InstrumentOutcome>(),
            _ => weighing.FactsMissing<InstrumentOutcome>(facts.Unknown),
        };
    }

    /// <summary>A step is examined unless one before it has already settled the choice.</summary>
    private static FindingResult Examined(bool? isSettledBefore, bool? met) =>
        isSettledBefore is true ? FindingResult.NotApplicable : Weighing.Result(met);
}
