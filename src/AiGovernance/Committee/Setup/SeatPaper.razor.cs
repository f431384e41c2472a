using AiGovernance.Committee.Seats;
using AiGovernance.Common;
using AiGovernance.Parts;
using Microsoft.AspNetCore.Components;

namespace AiGovernance.Committee.Setup;

/// <summary>Changes who holds one seat, and says before what that means for whom.</summary>
public partial class SeatPaper(AppointSeat appoint) : ComponentBase
{
    private SeatPlace place;
    private SeatChange change;
    private PickOption? person;
    private DateOnly? day;
    private DateOnly? until;
    private Refusal? refusal;

    [Parameter, EditorRequired] public CommitteeSetup Setup { get; set; } = default!;
    [Parameter, EditorRequired] public SeatRecord Seat { get; set; } = default!;
    [Parameter, EditorRequired] public IReadOnlyList<PickOption> People { get; set; } = [];
    [Parameter] public EventCallback Changed { get; set; }

    private bool Ends => change is SeatChange.Ends;

    private TermRow? Present => Seat.On(place, Setup.Today);

    /// <summary>The first day on which the place is another's, or empty.</summary>
    private DateOnly? From => Ends ? day?.AddDays(1) : day;

    private Refusal? PersonFault => refusal?.Field == CommitteeFields.Of(Seat.Number, place) ? refusal : null;

    private bool IsAtField => PersonFault is not null || refusal?.Field == "from" || refusal?.Field == CommitteeFields.Until(Seat.Number);

    private enum SeatChange
    {
        Takes,
        Ends,
    }

    private string? Consequence
    {
        get
        {
            if (From is not { } from || (!Ends && person is null)) return null;
            var present = Present is { } now && !(now.Until < from) ? $"{now.Name} keeps the place until {Moments.WeekDay(from.AddDays(-1))}. " : "";
            var later = Seat.Terms.Where(t => t.Place == place && t.From >= from && t.From > Setup.Today).Select(t => $"The term of {t.Name} from {Moments.Day(t.From)} does not begin. ");
            var next = Ends ? "Then it stays empty." : $"From {Moments.WeekDay(from)} {person!.Text} holds it.";
            return present + string.Concat(later) + next;
        }
    }

    protected override void OnInitialized() => day = Setup.Today.AddDays(1);

    private (string Text, Look Look) Words(TermRow term) => term switch
    {
        _ when term.Covers(Setup.Today) => ("Running", Look.Good),
        _ when term.From > Setup.Today => ("Planned", Look.Info),
        _ => ("Over", Look.Neutral),
    };

    private string Field(string name) => $"seat-{Seat.Number}-{name}";

    private async Task Appoint()
    {
        refusal = await Send();
        if (refusal is not null) return;
        (person, until, change) = (null, null, SeatChange.Takes);
        await Changed.InvokeAsync();
    }

    private async Task<Refusal?> Send()
    {
        if (From is not { } from) return Refusal.Input("from", "Pick the day.");
        if (Ends && Present is null) return CommitteeRefusals.PlaceEmpty;
        if (!Ends && person is null) return Refusal.Input(CommitteeFields.Of(Seat.Number, place), "Pick who takes the place.");
        return (await appoint.Handle(new(Seat.Number, place, Ends ? null : SeatDraft.Person(person), from, Ends ? null : until))).Refusal;
    }
}
