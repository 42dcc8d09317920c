/// Words for the room that a scene is heard in.
enum ChinesePlaces {
  static let table = """
    open | 空旷的地方, 屋顶, 院子, 院子里, 阳台, 山上, 山顶, 山间, 山坡, 户外, 室外, 野外
    forest | 树林, 林间, 林中
    street | 巷子, 小巷, 胡同, 弄堂, 路边, 街头, 路上
    room | 房间, 室内, 屋里, 屋内, 家里, 宿舍, 地下室, 帐篷, 帐篷里, 小屋, 木屋
    hall | 大厅, 走廊, 楼道, 礼堂, 楼梯间, 大堂, 空房间, 车库, 停车场
    church | 在教堂里
    cave | 隧道, 地道, 隧道里, 涵洞, 井下
    vehicle | 车内, 车里, 车厢内, 车厢里, 驾驶室
    underwater | 水下, 水底, 水中, 海底, 水面下
    """
}
