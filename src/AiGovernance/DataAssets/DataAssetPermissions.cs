using AiGovernance.Access;

namespace AiGovernance.DataAssets;

/// <summary>Who may see, name and classify data sources.</summary>
public static class DataAssetPermissions
{
    /// <summary>Everyone signed in may know which data sources there are and how sensitive they are: they have to name what they use (S15).</summary>
    public static readonly Permission List = Permission.Everyone("data-assets.list");
    public static readonly Permission Add = new("data-assets.add", actor => IsClassifier(actor) || actor.Is(Role.BusinessUnitLead));

    /// <summary>Not by the owner's choice: who answers for data gains from a low level (DA-1).</summary>
    public static readonly Permission Classify = new("data-assets.classify", IsClassifier);

    /// <summary>Who answers for the data knows it best; levels and verdicts stay with those who gain nothing by them.</summary>
    public static readonly Permission<DataAsset> Keep = new("data-assets.keep", (actor, asset) => actor.Person == asset.OwnerId) { ByRole = IsClassifier };

    private static bool IsClassifier(Actor actor) =>
        actor.Is(Role.GovernanceOffice) || (actor.Is(Role.Reviewer) && actor.Disciplines.Contains(Discipline.Data));
}
