using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases.Confidentiality;

namespace AiGovernance.UseCases;

public sealed partial class UseCase
{
    public const int ConfidentialReasonMaxLength = 1000;

    /// <summary>Seen only by named people (PP-1).</summary>
    public bool IsConfidential { get; private set; }

    /// <summary>Who of the governance office handles it; null while it is not confidential.</summary>
    public PersonId? ConfidentialOfficeId { get; private set; }
    public string? ConfidentialBecause { get; private set; }
    public DateTime? ConfidentialSince { get; private set; }

    /// <summary>From now on only named people see it (PP-1).</summary>
    /// <param name="office">Of the governance office, without a part in the case.</param>
    public Result KeepConfidential(PersonId office, string because, DateTime now)
    {
        if (IsConfidential) return ConfidentialRefusals.Already;
        if (Standing is Standing.Retired) return UseCaseRefusals.RetiredForGood;
        if (InvolvementOf(office) is not Involvement.None) return ConfidentialRefusals.OfficeInvolved;
        (IsConfidential, ConfidentialOfficeId, ConfidentialBecause, ConfidentialSince) = (true, office, because.Trim(), now);
        LetRead(office, ReaderReason.Named);
        return Result.Success;
    }

    /// <summary>It is seen again as every other case.</summary>
    public Result EndConfidentiality()
    {
        if (!IsConfidential) return ConfidentialRefusals.NotConfidential;
        (IsConfidential, ConfidentialOfficeId, ConfidentialBecause, ConfidentialSince) = (false, null, null, null);
        return Result.Success;
    }

    /// <summary>Somebody else of the governance office handles it; the former one no longer reads it.</summary>
    public Result HandOver(PersonId office, DateTime now)
    {
        if (!IsConfidential) return ConfidentialRefusals.NotConfidential;
        if (office == ConfidentialOfficeId) return ConfidentialRefusals.HandlesItAlready;
        if (InvolvementOf(office) is not Involvement.None) return ConfidentialRefusals.OfficeInvolved;
        if (ConfidentialOfficeId is { } former) EndReading(former, now);
        ConfidentialOfficeId = office;
        LetRead(office, ReaderReason.Named);
        return Result.Success;
    }

    /// <summary>Somebody more reads the confidential case.</summary>
    public Result NameReader(PersonId person)
    {
        if (!IsConfidential) return ConfidentialRefusals.NotConfidential;
        if (InvolvementOf(person) is not Involvement.None || readers.Exists(r => r.PersonId == person && r.EndedAt is null)) return ConfidentialRefusals.ReadsAlready;
        LetRead(person, ReaderReason.Named);
        return Result.Success;
    }

    /// <summary>Somebody who was named no longer reads it. Who reviews it or votes on it goes on reading.</summary>
    public Result UnnameReader(PersonId person, DateTime now)
    {
        if (!IsConfidential) return ConfidentialRefusals.NotConfidential;
        if (person == ConfidentialOfficeId) return ConfidentialRefusals.OfficeStays;
        return EndReading(person, now) ? Result.Success : ConfidentialRefusals.NotNamed;
    }

    private bool EndReading(PersonId person, DateTime now)
    {
        if (readers.Find(r => r.PersonId == person && r.Reason is ReaderReason.Named && r.EndedAt is null) is not { } named) return false;
        named.End(now);
        return true;
    }
}
