using NodaTime;
using static BeschutWerk.Rules.Fact<BeschutWerk.Rules.AdviceInvestigationFacts>;

namespace BeschutWerk.Rules;

/// <summary>
/// What is known about whether UWV must investigate before it advises. Source: Nuenen 2019, note to article 3 lid 2.
/// </summary>
/// <remarks>Immutable; equal when every part is equal. The default value is refused by the evaluator.</remarks>
[JsonConverter(typeof(ContractJsonConverter))]
public readonly record struct AdviceInvestigationFacts
{
    private readonly LastAssessment lastAssessed;
    private readonly Requester? requestedBy;

    /// <summary>Starts with the day on which the person reports.</summary>
    /// <param name="reportedOn">The day on which the person reports to UWV, within <see cref="DateBounds"/>.</param>
    /// <param name="requestedBy">As <see cref="RequestedBy"/>.</param>
    /// <param name="wswIndication">As <see cref="WswIndication"/>.</param>
    /// <param name="lastAssessedOn">As <see cref="LastAssessedOn"/>.</param>
    /// <param name="situationChanged">As <see cref="SituationChanged"/>.</param>
    /// <exception cref="InvalidValueException">The date is out of bounds, or a property refuses its value.</exception>
    public AdviceInvestigationFacts(
        LocalDate reportedOn,
        Requester? requestedBy = null,
        bool? wswIndication = null,
        LastAssessment lastAssessedOn = default,
        bool? situationChanged = null
    )
    {
        ReportedOn = Guard.Date(reportedOn, nameof(reportedOn));
        RequestedBy = requestedBy;
        WswIndication = wswIndication;
        LastAssessedOn = lastAssessedOn;
        SituationChanged = situationChanged;
    }

    /// <summary>The day on which the person reports to UWV.</summary>
    public LocalDate ReportedOn { get; private init; }

    /// <summary>
    /// Who asked for the advice; null where the person reports. The exemption for a recent assessment is for that person.
    /// </summary>
    /// <exception cref="InvalidValueException">The value is no member of <see cref="Requester"/>.</exception>
    public Requester? RequestedBy
    {
        get => requestedBy;
        init => requestedBy = Guard.Defined(value, nameof(RequestedBy));
    }

    /// <summary>Whether the person has a Wsw indication; null where it is unknown.</summary>
    public bool? WswIndication { get; init; }

    /// <summary>
    /// When sheltered work was last assessed for the person: on a day not after the report, never, or unknown, which is
    /// the default.
    /// </summary>
    /// <exception cref="InvalidValueException">The assessment is later than the report.</exception>
    public LastAssessment LastAssessedOn
    {
        get => lastAssessed;
        init
        {
            Guard.NotAfter(value.Date, nameof(LastAssessedOn), ReportedOn, nameof(ReportedOn));
            lastAssessed = value;
        }
    }

    /// <summary>
    /// Whether the situation has changed so much that it matters for the advice; null where it is unknown.
    /// </summary>
    public bool? SituationChanged { get; init; }

    internal static readonly FactRows<AdviceInvestigationFacts> Rows = new(
        f => new(f.ReportedOn),
        Required(Form.Date, f => f.ReportedOn, (f, v) => f with { ReportedOn = v }),
        NoneWhenAbsent(Form.OneOf<Requester>(), f => f.RequestedBy, (f, v) => f with { RequestedBy = v }),
        YesNo(Norm.WswIndicationExemption, f => f.WswIndication, (f, v) => f with { WswIndication = v }),
        Unknown(
            Norm.RecentAssessmentExemption,
            Form.LastAssessment,
            f => f.LastAssessedOn.IsUnknown ? null : f.LastAssessedOn,
            (f, v) => f with { LastAssessedOn = v.GetValueOrDefault() }
        ),
        YesNo(Norm.RecentAssessmentExemption, f => f.SituationChanged, (f, v) => f with { SituationChanged = v })
    );

    internal uint Unknown => Rows.UnknownIn(this);

    /// <summary>What is known, in the invariant culture.</summary>
    public override string ToString() => Rows.Describe(this);
}
