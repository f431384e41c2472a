using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;

namespace AiGovernance.UseCases.Import.Profiles;

/// <summary>What the page offers when a file was chosen.</summary>
/// <param name="Fits">Profiles that the file's header fits, the most telling first.</param>
/// <param name="Draft">The mapping by the first of them, else as guessed.</param>
public sealed record MappingOffer(IReadOnlyList<ProfileChoice> Fits, MappingDraft Draft)
{
    /// <summary>The mapping by one of the profiles, or as guessed from the header.</summary>
    public MappingDraft DraftBy(ProfileChoice? choice) =>
        choice is not null && InventoryHeader.Of(Draft.Head.Record, choice.Profile) is { Succeeded: true } known
            ? new MappingDraft(Draft.Head).With(known.Value!, choice.Profile)
            : ProfileGuess.Of(Draft.Head);
}

/// <summary>Looks into an inventory file and proposes what its columns are (UC-5).</summary>
public sealed class ReadInventoryHead(Database database, AccessCheck access)
{
    public Task<Result<MappingOffer>> Handle(InventoryFile file, CancellationToken ct = default) => database.Read<MappingOffer>(this, async db =>
    {
        if (!access.Allows(UseCasePermissions.Import)) return Refusal.Forbidden;
        var head = await InventoryHead.Of(file.Content, ct);
        if (!head.Succeeded) return head.Refusal;
        var fits = (await KnownProfiles.All(db, ct)).Where(p => p.Profile.Separator == head.Value.Separator && InventoryHeader.Of(head.Value.Record, p.Profile).Succeeded)
            .OrderByDescending(p => p.Profile.Columns.Count).ToList();
        var offer = new MappingOffer(fits, new MappingDraft(head.Value));
        return offer with { Draft = offer.DraftBy(fits.FirstOrDefault()) };
    }, ct);
}
