using AiGovernance.Parts;

namespace AiGovernance.UseCases.Confidentiality;

/// <summary>What can be done about who reads a case.</summary>
public enum ConfidentialAct
{
    Keep,
    HandOver,
    Name,
    Unname,
    Open,
}

/// <summary>What people are told before they change who reads a case, in one place.</summary>
public static class ConfidentialWords
{
    public static Confirmation Of(ConfidentialAct act, string? reader = null) => act switch
    {
        ConfidentialAct.Keep => new("Keep it confidential", "From now on only its submitter, sponsor and owner, Compliance, auditors and those who are named read it; of the governance office, the one person you name here. Who reviews it or is to vote on it goes on. In lists it does not appear.", "Keep it confidential"),
        ConfidentialAct.HandOver => new("Give it to somebody else of the office", "The one who handles it now no longer reads it.", "Give it over"),
        ConfidentialAct.Name => new("Let somebody read it", "They read everything of this case that its unit would read, until you take them out.", "Let them read it"),
        ConfidentialAct.Unname => new($"Take {reader} out", $"{reader} no longer reads this case.", "Take out"),
        _ => new("Open it to all who read other cases", "Its unit, the whole governance office, the CIO and, from High on, the committee read it from now on. It appears in lists and figures.", "Open it", Destructive: true),
    };

    /// <param name="people">Who could be named.</param>
    public static PersonQuestion Ask(ConfidentialAct act, IReadOnlyList<NamedPerson> people, string? reader = null) => new(Of(act, reader),
        act switch
        {
            ConfidentialAct.Keep or ConfidentialAct.HandOver => "Who of the governance office handles it",
            ConfidentialAct.Name => "Who may read it",
            _ => null,
        },
        act is ConfidentialAct.Name ? "reader" : "office", NamedPeople.ToPick(people), UseCase.ConfidentialReasonMaxLength,
        act is ConfidentialAct.Keep ? "It goes on the record and stands on the case, for those who read it." : "It goes on the record.");

    public static string Of(ReaderReason reason) => reason switch
    {
        ReaderReason.Reviewer => "reviews it",
        ReaderReason.Voter => "votes on it",
        ReaderReason.Asked => "was asked",
        _ => "was named",
    };
}
