namespace AiGovernance.Common;

/// <summary>Names one record of any room, for the trail, signals and links: <c>use-case/0193...</c>.</summary>
/// <param name="Kind">The room's word for the record, in kebab case.</param>
public readonly record struct RecordRef(string Kind, Guid Id)
{
    public override string ToString() => $"{Kind}/{Id:D}";
}
