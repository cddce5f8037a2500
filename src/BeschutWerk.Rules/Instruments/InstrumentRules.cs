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
        var isUnable = policy.Asks(Norm.DayActivities, !(Answer)facts.AbleToWork, otherwise: Answer.No);
        var instrumentSuits = policy.Asks(Norm.RegularWorkFirst, facts.AnyInstrumentSuits, otherwise: Answer.No);
        var shelteredWorkFits = policy.Asks(Norm.LastSafetyNet, facts.ShelteredWorkFits, otherwise: Answer.No);

        // a step is examined unless one before it has already settled the choice
        weighing.Weigh(Norm.RegularWorkFirst, instrumentSuits, unless: isUnable.IsYes);
        weighing.Weigh(Norm.LastSafetyNet, shelteredWorkFits, unless: (isUnable | instrumentSuits).IsYes);
        weighing.Weigh(Norm.DayActivities, isUnable, unless: isUnable.IsNo);

        if (isUnable.IsYes)
        {
            return weighing.Decide(InstrumentOutcome.DayActivities, Norm.DayActivities, Caveats.FormerPractice);
        }

        if ((!isUnable & instrumentSuits).IsYes)
        {
            return weighing.Decide(
                InstrumentOutcome.RegularInstrument,
                Norm.RegularWorkFirst,
                Caveats.OrderOfExamination
            );
        }

        if ((!isUnable & !instrumentSuits & shelteredWorkFits).IsYes)
        {
            return weighing.Decide(InstrumentOutcome.ShelteredWork, Norm.LastSafetyNet);
        }

        return (isUnable | instrumentSuits | shelteredWorkFits).IsNo
            ? weighing.NotRegulated<InstrumentOutcome>()
            : weighing.FactsMissing<InstrumentOutcome>(facts.Unknown);
    }
}
