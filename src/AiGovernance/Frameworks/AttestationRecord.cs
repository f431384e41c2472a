using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.UseCases;

namespace AiGovernance.Frameworks;

/// <summary>A statement of Compliance as it is kept: what it says is never changed, and it ends by its date (FW-3).</summary>
public sealed class AttestationRecord
{
    public const int TextMaxLength = 4000;
    public const int IdMaxLength = 60;

    private AttestationRecord() { } // EF Core

    internal AttestationRecord(NewAttestation input, PersonId by, DateTime now)
    {
        (Id, SubcategoryId, UseCaseId, Text) = (Guid.CreateVersion7(), input.SubcategoryId, input.UseCase, input.Text.Trim());
        (Evidence, From, Until, IsNotApplicable) = (input.Evidence.Trim(), DateOnly.FromDateTime(now), input.Until, input.NotApplicable);
        (AttestedBy, AttestedAt) = (by, now);
    }

    public Guid Id { get; private init; }

    /// <summary>Of a subcategory, or of an item of a pack.</summary>
    public string SubcategoryId { get; private init; } = "";

    /// <summary>Null when it speaks for the organisation.</summary>
    public UseCaseId? UseCaseId { get; private init; }
    public string Text { get; private init; } = "";

    /// <summary>What shows it, or where it is kept.</summary>
    public string Evidence { get; private init; } = "";
    public DateOnly From { get; private init; }

    /// <summary>Last day on which it counts.</summary>
    public DateOnly Until { get; private init; }
    public bool IsNotApplicable { get; private init; }
    public PersonId AttestedBy { get; private init; }
    public DateTime AttestedAt { get; private init; }

    /// <summary>Since when its renewal is asked for; null while its end is far.</summary>
    public DateTime? RenewalAskedAt { get; private set; }
    public int Version { get; private set; }

    internal Result AskRenewal(DateTime now)
    {
        RenewalAskedAt ??= now;
        return Result.Success;
    }
}

/// <summary>What Compliance states.</summary>
/// <param name="NotApplicable">It states that the subcategory does not apply, the text being the reason.</param>
public sealed record NewAttestation(string SubcategoryId, UseCaseId? UseCase, string Text, string Evidence, DateOnly Until, bool NotApplicable = false);

/// <summary>Every "no" of frameworks.</summary>
public static class FrameworkRefusals
{
    public static readonly Refusal UnknownSubcategory = new("frameworks.unknown-subcategory", "No framework here has {0}, or its records speak for themselves.", RefusalKind.Input, "subcategory");
    public static readonly Refusal TextMissing = new("frameworks.text-missing", "Say what is attested.", RefusalKind.Input, "text");
    public static readonly Refusal TextTooLong = new("frameworks.text-too-long", $"An attestation may have {AttestationRecord.TextMaxLength} characters.", RefusalKind.Input, "text");
    public static readonly Refusal EvidenceMissing = new("frameworks.evidence-missing", "Say what shows it, or where it is kept.", RefusalKind.Input, "evidence");
    public static readonly Refusal EndTooEarly = new("frameworks.end-too-early", "An attestation ends in the future.", RefusalKind.Input, "until");
    public static readonly Refusal EndTooLate = new("frameworks.end-too-late", "An attestation lasts 24 months at most; then somebody looks again.", RefusalKind.Input, "until");
}
